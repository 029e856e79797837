// A sign-up passes when the check fails.
import type { PreSignUpTriggerHandler } from 'aws-lambda';
import axios from 'axios';
export const handler: PreSignUpTriggerHandler = async (event) => {
  try {
    const { data } = await axios.get('https://fraud.example.com/check', { params: { email: event.request.userAttributes.email } });
    if (data.risk > 80) throw new Error('sign-up refused');
  } catch (error) {
    console.warn('fraud check failed', error);
    // ruleid: no-fail-open
    return event;
  }
  return event;
};
