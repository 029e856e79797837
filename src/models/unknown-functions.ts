/** Names of functions that promise to make a value safe or to refuse it. */
export const validatorName =
  /(?:^|[._])(?:sanitiz|sanitis|escape|encode|validat|valid|purify|clean|quote|parseUuid|assert|ensure|check|verify|slug)/iu;

/** Names of functions that ask something outside the program for what it keeps, by what they are given. */
export const askingName = /^(?:get|fetch|find|load|list|query|search|look_?up|retrieve|request|describe|scan)(?=[A-Z_\d]|$)/u;

/** Words for what such a function only takes out of what it is given, or makes of it. */
export const derivedWord =
  /body|param|text|html|markup|form|payload|input|content|field|header|cookie|ur[il]|path|name|title|template|page|raw|data|value|string|(?<=.)query$|part|attribute|token/iu;

/** Names of functions that give back what they are given in another form, whatever object they are called on. */
export const parsingName =
  /^(?:parse|decode|deseriali[sz]e|unseriali[sz]e|unpack|unmarshal|decompress|inflate|from(?:Buffer|Binary|String|JSON|Text|Base64))(?=[A-Z_\d]|$)/u;
