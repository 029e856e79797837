import { describesTests, isTestFile } from '../entrypoints/file-roles.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { findArgumentSecret } from '../rule-kit/secrets/find-argument-secret.ts';
import { findCommentSecrets } from '../rule-kit/secrets/find-comment-secrets.ts';
import { findImportedSecrets } from '../rule-kit/secrets/find-imported-secrets.ts';
import { findJoinedSecrets, findLiteralSecrets, type LiteralSecret } from '../rule-kit/secrets/find-literal-secrets.ts';
import { findJoinedList, getValue, toTreeNode, type TreeNode } from '../rule-kit/secrets/constant-text.ts';
import { isDataFile, reportDataSecrets } from '../rule-kit/secrets/report-data-secrets.ts';
import { reportSecret } from '../rule-kit/secrets/report-secret.ts';
import { makeSecretSearch } from '../rule-kit/secrets/secret-search.ts';
import { isAllowedPath, readSecretOptions, secretOptionsSchema, type SecretRuleOptions } from '../rule-kit/secrets/secret-options.ts';

export default createRule({
  name: 'no-hardcoded-secret',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow credentials in the code',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [798, 259, 321],
      owasp: ['A07:2021', 'A02:2021', 'A07:2025', 'A04:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      form: 'The code holds {{label}} ({{start}}). Keep it in Secrets Manager or Parameter Store, read it at run time, and revoke this one. Fingerprint {{fingerprint}}.',
      place:
        '{{place}} is written in the code ({{start}}). Keep it in Secrets Manager or Parameter Store and read it at run time. Fingerprint {{fingerprint}}.',
      dataForm:
        'The file holds {{label}} ({{start}}). Refer to Secrets Manager or Parameter Store instead, and revoke this one. Fingerprint {{fingerprint}}.',
      dataPlace:
        'The credential {{place}} is written in the file ({{start}}). Refer to Secrets Manager or Parameter Store instead. Fingerprint {{fingerprint}}.',
      useEnvironment: 'Read it from process.env.{{name}}.',
      useSecret: 'Read it with {{call}} of Powertools, from Secrets Manager.',
      useParameter: 'Read it with {{call}} of Powertools, from Parameter Store.',
    },
    // eslint-disable-next-line eslint-plugin/require-meta-has-suggestions -- made in the kit
    hasSuggestions: true,
    schema: secretOptionsSchema,
  },
  create(context) {
    const settings = readSecretOptions(context.options[0] as SecretRuleOptions | undefined);
    const { filename } = context;
    const isTest = isTestFile(filename) || describesTests(filename, context.sourceCode.text);
    if ((isTest && !settings.testFiles) || isAllowedPath(settings, context.cwd, filename)) return {};
    if (isDataFile(filename)) {
      reportDataSecrets(context, settings);
      return {};
    }
    const search = makeSecretSearch(context, settings);
    const report = (secret: LiteralSecret): void => {
      if (!isTest || isVerified(secret)) reportSecret(context, settings, secret);
    };
    const check = (node: TreeNode): void => {
      for (const secret of findLiteralSecrets(search, node)) report(secret);
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string' && node.value.length > 2 && !isPart(toTreeNode(node))) check(toTreeNode(node));
      },
      TemplateLiteral(node) {
        if (!isPart(toTreeNode(node))) check(toTreeNode(node));
      },
      BinaryExpression(node) {
        if (node.operator === '+' && !isPart(toTreeNode(node))) check(toTreeNode(node));
      },
      ArrayExpression(node) {
        const list = toTreeNode(node);
        const call = list.parent?.parent;
        if (call?.type === 'CallExpression' && findJoinedList(call) === list && !isPart(call)) check(call);
        for (const secret of findJoinedSecrets(search, list)) report(secret);
        const secret = findArgumentSecret(search, list);
        if (secret !== undefined) report(secret);
      },
      'Program:exit'() {
        for (const secret of [...findCommentSecrets(search), ...findImportedSecrets(search)]) report(secret);
      },
    };
  },
});

/** Is it a term of a concatenation, which is looked at as a whole? */
function isPart({ parent }: TreeNode): boolean {
  return parent?.type === 'BinaryExpression' && getValue(parent, 'operator') === '+';
}

/** Has it a form that only credentials have? */
function isVerified({ found }: LiteralSecret): boolean {
  return found?.format !== undefined && found.confidence === 'high';
}
