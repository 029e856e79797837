import type { LibraryModel, RowCondition } from '../schema.ts';

/** Options by which entities are replaced and declarations are loaded. */
const resolving = {
  noent: [{ path: 'Argument[1].Member[noent]', is: 'truthy' }],
  dtdload: [{ path: 'Argument[1].Member[dtdload]', is: 'truthy' }],
  replaceEntities: [{ path: 'Argument[1].Member[replaceEntities]', is: 'truthy' }],
  loadExternalDtd: [{ path: 'Argument[1].Member[loadExternalDtd]', is: 'truthy' }],
  xinclude: [{ path: 'Argument[1].Member[xinclude]', is: 'truthy' }],
} as const satisfies Readonly<Record<string, readonly RowCondition[]>>;

const parsing = 'Member[parseXml,parseXmlString,parseXmlAsync,parseString].Argument[0]';

const building = 'Member[Document].Member[fromXml].Argument[0]';

const label = 'the XML whose entities are resolved';

/** libxmljs: entities are resolved only when options say so. Documents are searched by XPath. */
export const libxml: LibraryModel = {
  package: ['libxmljs', 'libxmljs2', 'libxmljs-mt', 'libxmljs3', 'libxmljs-dom'],
  evidence: 'https://github.com/libxmljs/libxmljs/wiki',
  types: [
    {
      name: 'libxml.Node',
      path: 'Member[parseXml,parseXmlString,parseXmlAsync,parseHtml,parseHtmlString,parseString].ReturnValue.Awaited',
    },
    { name: 'libxml.Node', path: 'Member[Document].Member[fromXml,fromHtml].ReturnValue' },
    { name: 'libxml.Node', path: 'Member[Document,Element].Instance', declared: ['Document', 'Element', 'XMLDocument', 'XMLElement'] },
    { name: 'libxml.Node', type: 'libxml.Node', path: 'Member[root,get,parent,child,doc].ReturnValue' },
    { name: 'libxml.Node', type: 'libxml.Node', path: 'Member[find,childNodes].ReturnValue.ArrayElement' },
  ],
  sinks: [
    { threat: 'xml', path: parsing, label, when: resolving.noent },
    { threat: 'xml', path: parsing, label, when: resolving.dtdload },
    { threat: 'xml', path: parsing, label, when: resolving.replaceEntities },
    { threat: 'xml', path: parsing, label, when: resolving.loadExternalDtd },
    { threat: 'xml', path: parsing, label, when: resolving.xinclude },
    { threat: 'xml', path: building, label, when: resolving.noent },
    { threat: 'xml', path: building, label, when: resolving.dtdload },
    { threat: 'xml', path: building, label, when: resolving.replaceEntities },
    { threat: 'xpath', type: 'libxml.Node', path: 'Member[find,get].Argument[0]', label: 'the XPath expression' },
  ],
};

/** libxml2-wasm: options are flags. */
export const libxmlWasm: LibraryModel = {
  package: 'libxml2-wasm',
  evidence: 'https://jameslan.github.io/libxml2-wasm/',
  types: [
    {
      name: 'libxml-wasm.Resolving',
      path: 'Member[ParseOption].Member[XML_PARSE_NOENT,XML_PARSE_DTDLOAD,XML_PARSE_XINCLUDE,XML_PARSE_DTDATTR]',
    },
    { name: 'libxml-wasm.Node', path: 'Member[XmlDocument].Member[fromString,fromBuffer].ReturnValue' },
    { name: 'libxml-wasm.Node', type: 'libxml-wasm.Node', path: 'Member[root]' },
    { name: 'libxml-wasm.Node', type: 'libxml-wasm.Node', path: 'Member[get].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'xml',
      path: 'Member[XmlDocument].Member[fromString,fromBuffer].Argument[0]',
      label,
      when: [{ path: 'Argument[1].Member[option]', is: 'library', type: 'libxml-wasm.Resolving' }],
    },
    { threat: 'xpath', type: 'libxml-wasm.Node', path: 'Member[find,get,eval].Argument[0]', label: 'the XPath expression' },
    { threat: 'xpath', path: 'Member[XmlXPath].Member[compile].Argument[0]', label: 'the XPath expression' },
  ],
};
