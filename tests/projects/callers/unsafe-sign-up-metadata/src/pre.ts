// Whoever signs up says whether he is confirmed.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
export const handler: PreSignUpTriggerHandler = async (event) => {
  if (event.request.clientMetadata?.trusted === 'true') {
    // ruleid: no-fail-open
    event.response.autoConfirmUser = true;
    // ruleid: no-fail-open
    event.response.autoVerifyEmail = true;
  }
  return event;
};
