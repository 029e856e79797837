// A schema is extended by a type of the program.
import yaml from 'js-yaml';
import type { SNSEvent } from 'aws-lambda';
const point = new yaml.Type('!point', { kind: 'sequence', construct: ([x, y]) => ({ x, y }) });
const schema = yaml.DEFAULT_SCHEMA.extend([point]);
export const handler = async (event: SNSEvent) => {
  for (const { Sns } of event.Records) {
    // ok: no-unsafe-deserialization
    const doc = yaml.load(Sns.Message, { schema });
    console.log(doc);
  }
};
