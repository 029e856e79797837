import middy from '@middy/core';
import { createUser } from './create-user';

export const handler = middy(createUser);
