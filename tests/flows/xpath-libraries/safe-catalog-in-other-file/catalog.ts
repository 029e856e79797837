import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'xpath';
const document: any = new DOMParser().parseFromString('<catalog/>', 'text/xml');
const price = parse('number(//item[@sku=$sku]/price)');
export function findPrice(sku: string): number {
  return price.evaluateNumber({ node: document, variables: { sku } });
}
