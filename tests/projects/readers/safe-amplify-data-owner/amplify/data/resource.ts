// Owners only.
import { type ClientSchema, a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Patient: a
    .model({ name: a.string().required(), diagnosis: a.string() })
    // ok: no-public-endpoint
    .authorization((allow) => [allow.owner(), allow.group('doctors')]),
});
export type Schema = ClientSchema<typeof schema>;
export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
