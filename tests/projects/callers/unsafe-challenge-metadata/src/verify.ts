// A client of which the metadata says that it is trusted needs no right answer.
import type { VerifyAuthChallengeResponseTriggerHandler } from 'aws-lambda';
export const handler: VerifyAuthChallengeResponseTriggerHandler = async (event) => {
  if (event.request.clientMetadata?.device === 'trusted') {
    // ruleid: no-fail-open
    event.response.answerCorrect = true;
  } else {
    event.response.answerCorrect = event.request.challengeAnswer === event.request.privateChallengeParameters.code;
  }
  return event;
};
