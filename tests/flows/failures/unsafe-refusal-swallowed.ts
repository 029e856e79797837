// What a trigger throws to refuse somebody is caught, and the trigger goes on.
import type { PreAuthenticationTriggerHandler, PreSignUpTriggerHandler } from 'aws-lambda';
import { isBanned } from './bans';

export const preSignUp: PreSignUpTriggerHandler = async (event) => {
  try {
    if (await isBanned(event.request.userAttributes.email)) throw new Error('banned');
    // ruleid: no-fail-open
  } catch (error) {
    console.error('sign-up', error);
  }
  return event;
};

export const preAuthentication: PreAuthenticationTriggerHandler = async (event) => {
  try {
    if (await isBanned(event.userName)) throw new Error('banned');
    // ruleid: no-fail-open
  } catch (error) {
    console.error('sign-in', error);
  } finally {
    console.log('done');
  }
  return event;
};
