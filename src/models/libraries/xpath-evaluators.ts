import type { LibraryModel } from '../schema.ts';

/** xpath: an expression that is parsed once takes values as variables. */
export const xpath: LibraryModel = {
  package: ['xpath', 'xpath-ts', 'xpath-ts2'],
  evidence: 'https://github.com/goto100/xpath/blob/master/docs/xpath%20methods.md',
  sinks: [
    {
      threat: 'xpath',
      path: 'Member[select,select1,selectWithResolver,evaluate,parse,createExpression].Argument[0]',
      label: 'the XPath expression',
    },
    { threat: 'xpath', path: 'Member[useNamespaces].ReturnValue.Argument[0]', label: 'the XPath expression' },
    {
      threat: 'xpath',
      path: 'Member[XPathEvaluator].Instance.Member[evaluate,createExpression].Argument[0]',
      label: 'the XPath expression',
    },
  ],
};

/** xpath.js: the document first. */
export const xpathJs: LibraryModel = {
  package: 'xpath.js',
  evidence: 'https://github.com/yaronn/xpath.js#readme',
  sinks: [{ threat: 'xpath', path: 'Argument[1]', label: 'the XPath expression' }],
};

/** fontoxpath: the expression first, variables apart. */
export const fontoxpath: LibraryModel = {
  package: 'fontoxpath',
  evidence: 'https://github.com/FontoXML/fontoxpath#readme',
  sinks: [
    {
      threat: 'xpath',
      path: 'Member[evaluateXPath,evaluateXPathToString,evaluateXPathToStrings,evaluateXPathToNumber,evaluateXPathToNumbers,evaluateXPathToBoolean,evaluateXPathToNodes,evaluateXPathToFirstNode,evaluateXPathToArray,evaluateXPathToMap,evaluateXPathToAsyncIterator,evaluateUpdatingExpression,evaluateUpdatingExpressionSync,compileXPathToJavaScript,parseScript].Argument[0]',
      label: 'the XPath expression',
    },
  ],
};

/** Others that search XML by an expression. */
export const xpathSearches: LibraryModel = {
  package: ['xml2js-xpath', 'xpath-html', 'saxon-js', 'xpath2js'],
  evidence: 'https://github.com/jindw/xmldom#readme',
  sinks: [
    { threat: 'xpath', path: 'Member[find,evalFirst].Argument[1]', label: 'the XPath expression' },
    { threat: 'xpath', path: 'Member[XPath].Member[evaluate].Argument[0]', label: 'the XPath expression' },
    {
      threat: 'xpath',
      path: 'Member[fromPageSource,fromNode].ReturnValue.Member[findElement,findElements].Argument[0]',
      label: 'the XPath expression',
    },
  ],
};
