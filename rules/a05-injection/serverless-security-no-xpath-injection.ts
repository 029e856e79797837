import xpath from 'xpath';
import { select } from 'xpath';

export const handler = async (event) => {
  const name = event.queryStringParameters.name;
  // ruleid: serverless-security-no-xpath-injection
  xpath.select(`//user[name='${name}']`, documentNode);
  // ruleid: serverless-security-no-xpath-injection
  select('//user[@id=' + name + ']', documentNode);
  // ruleid: serverless-security-no-xpath-injection
  const expression = xpath.parse(`//user[name='${name}']`);
  // ok: serverless-security-no-xpath-injection
  xpath.select('//user', documentNode);
  // ok: serverless-security-no-xpath-injection
  xpath.parse('//user[name=$name]').select({ node: documentNode, variables: { name } });
  // ok: serverless-security-no-xpath-injection
  select(`//user[@id=${Number(name)}]`, documentNode);
};
