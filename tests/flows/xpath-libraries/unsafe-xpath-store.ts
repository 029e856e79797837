// The expression is made by a method.
import { DOMParser } from '@xmldom/xmldom';
import xpath, { type SelectedValue } from 'xpath';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class UserStore {
  constructor(private readonly document: any) {}
  find(role: string): SelectedValue[] {
    const expression = this.byRole(role);
    // ruleid: no-xpath-injection
    return xpath.select(expression, this.document) as SelectedValue[];
  }
  private byRole(role: string): string {
    return `//user[role/text()='${role}']`;
  }
}
const store = new UserStore(new DOMParser().parseFromString('<users/>', 'text/xml'));
export const handler = async (event: APIGatewayProxyEventV2) => {
  return { statusCode: 200, body: String(store.find(event.headers['x-role'] ?? 'guest').length) };
};
