import { DOMParser } from '@xmldom/xmldom';
import { evaluate, XPathResult } from 'xpath';
const document: any = new DOMParser().parseFromString('<catalog/>', 'text/xml');
export function findPrice(sku: string): number {
  return evaluate(`number(//item[@sku='${sku}']/price)`, document, null, XPathResult.NUMBER_TYPE, null).numberValue;
}
