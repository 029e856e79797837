import { Linter } from 'eslint';
import { expect, it, vi } from 'vitest';

const parser = '../../src/util/hcl-tree.ts';

/** The plugin as it is where the parser is not installed; other tests keep theirs. */
async function loadPlugin(): Promise<(typeof import('../../src/index.ts'))['default']> {
  vi.resetModules();
  vi.doMock(parser, async (importOriginal) => ({ ...(await importOriginal<object>()), findHclParser: () => undefined }));
  const loaded = await import('../../src/index.ts');
  vi.doUnmock(parser);
  vi.resetModules();
  return loaded.default;
}

const text = `resource "aws_lambda_function" "a" {
  environment {
    variables = {
      API_TOKEN = "Zk81mQx0PvL3kd92"
    }
  }
}
resource "aws_lambda_function_url" "a" {
  function_name      = aws_lambda_function.a.function_name
  authorization_type = "NONE"
}
`;

it('lines of Terraform are looked at for credentials without the parser, and what is left out is said once', async () => {
  const plugin = await loadPlugin();
  const standardError = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const found = ['main.tf', 'other.tf'].flatMap((name) =>
    new Linter({ configType: 'flat', cwd: '/' })
      .verify(text, [plugin.configs.strict, plugin.configs.data], { filename: `/nowhere/${name}` })
      .map(({ line, ruleId }) => `${name}:${line} ${ruleId ?? ''}`),
  );
  const told = standardError.mock.calls.map(([line]) => String(line));
  standardError.mockRestore();
  expect(found).toEqual(['main.tf:4 serverless-security/no-hardcoded-secret', 'other.tf:4 serverless-security/no-hardcoded-secret']);
  expect(told).toEqual([
    'eslint-plugin-serverless-security: files of Terraform are looked at for credentials in single lines only, for the package codemirror-lang-hcl is not installed; findings may be missing.\n',
  ]);
});
