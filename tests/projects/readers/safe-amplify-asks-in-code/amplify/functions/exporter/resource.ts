import { defineFunction } from '@aws-amplify/backend';
export const exporter = defineFunction({ name: 'exporter', timeoutSeconds: 30 });
