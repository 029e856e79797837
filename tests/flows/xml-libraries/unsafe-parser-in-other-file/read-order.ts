import libxml from 'libxmljs2';
export function readOrder(xml: string) {
  const doc = libxml.parseXml(xml, { noent: true, noblanks: true });
  return { id: doc.get('//id')?.toString() };
}
