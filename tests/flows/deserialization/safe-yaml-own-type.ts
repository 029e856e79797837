// js-yaml: a type of the program's own makes a number of what is written
import yaml from 'js-yaml';

const expression = new yaml.Type('!js', {
  kind: 'scalar',
  // ok: no-code-injection
  construct: (text: string) => Number(text),
});
const schema = yaml.DEFAULT_SCHEMA.extend([expression]);

export const handler = async (event: { body: string }) => {
  return { statusCode: 200, body: JSON.stringify(yaml.load(event.body, { schema })) };
};
