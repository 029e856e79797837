// What counts sign-ups may fail; what refuses somebody is thrown on.
import type { PostConfirmationTriggerHandler, PreAuthenticationTriggerHandler, PreSignUpTriggerHandler } from 'aws-lambda';
import { count, isBanned } from './bans';

export const preSignUp: PreSignUpTriggerHandler = async (event) => {
  try {
    await count('sign-ups');
    // ok: no-fail-open
  } catch (error) {
    console.error('sign-up', error);
  }
  if (await isBanned(event.request.userAttributes.email)) throw new Error('banned');
  return event;
};

export const preAuthentication: PreAuthenticationTriggerHandler = async (event) => {
  try {
    if (await isBanned(event.userName)) throw new Error('banned');
    // ok: no-fail-open
  } catch (error) {
    console.error('sign-in', error);
    throw error;
  }
  return event;
};

export const preAuthenticationLater: PreAuthenticationTriggerHandler = async (event) => {
  let refused: unknown;
  try {
    if (await isBanned(event.userName)) throw new Error('banned');
    // ok: no-fail-open
  } catch (error) {
    refused = error;
  }
  if (refused !== undefined) throw refused;
  return event;
};

export const postConfirmation: PostConfirmationTriggerHandler = async (event) => {
  try {
    if (await isBanned(event.userName)) throw new Error('banned');
    // ok: no-fail-open
  } catch (error) {
    console.error('welcome', error);
  }
  return event;
};
