/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
    ['data', '📄'],
  ],
  ignoreConfig: ['all'],
  pathRuleList: 'README.md',
  ruleDocNotices: ['description', 'configs', 'hasSuggestions', 'requiresTypeChecking'],
  ruleDocTitleFormat: 'name',
  ruleListColumns: ['name', 'description', 'configsError', 'hasSuggestions'],
};
