// Only who comes from a provider is confirmed.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
export const handler: PreSignUpTriggerHandler = async (event) => {
  if (event.triggerSource === 'PreSignUp_ExternalProvider') {
    // ok: no-fail-open
    event.response.autoConfirmUser = true;
    event.response.autoVerifyEmail = true;
  }
  if (event.request.clientMetadata?.locale) console.log(event.request.clientMetadata.locale);
  return event;
};
