import { defineFunction } from '@aws-amplify/backend';
export const purge = defineFunction({ name: 'purge', entry: './handler.ts' });
