// A model that everybody with the public key writes to.
import { type ClientSchema, a, defineData } from '@aws-amplify/backend';
const schema = a.schema({
  Patient: a
    .model({ name: a.string().required(), diagnosis: a.string() })
    // ruleid: no-public-endpoint
    .authorization((allow) => [allow.publicApiKey()]),
});
export type Schema = ClientSchema<typeof schema>;
export const data = defineData({
  schema,
  authorizationModes: { defaultAuthorizationMode: 'apiKey', apiKeyAuthorizationMode: { expiresInDays: 30 } },
});
