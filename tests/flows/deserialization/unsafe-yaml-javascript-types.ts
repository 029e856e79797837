// A schema is extended by types of JavaScript.
import yaml from 'js-yaml';
import jsTypes from 'js-yaml-js-types';
import type { SNSEvent } from 'aws-lambda';
const schema = yaml.DEFAULT_SCHEMA.extend(jsTypes.all);
export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ruleid: no-unsafe-deserialization
    const doc = yaml.load(Sns.Message, { schema });
    console.log(doc);
  }
};
