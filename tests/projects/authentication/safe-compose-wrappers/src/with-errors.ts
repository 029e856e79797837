import type { Wrapper } from './types';
export const withErrors: Wrapper = (inner) => async (event) => {
  try {
    return await inner(event);
  } catch (error) {
    console.error(error);
    return { statusCode: 500 };
  }
};
