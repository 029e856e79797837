import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { makeRandom, makeSecret } from './make-secrets.ts';

const configs = [plugin.configs.strict, plugin.configs.data];

/** Files in which a credential stands in values, in comments and in names, also in the name of what is reported. */
const files: Readonly<Record<string, (name: string, value: string) => string>> = {
  'main.tf': (name, value) => `
# ${name} = "${value}"
provider "x" {
  ${name} = "${value}"
}
variable "db_password" { default = "${value}" }
resource "aws_ssm_parameter" "p" {
  name  = "${value}"
  type  = "SecureString"
  value = "orange-boat-77"
}
resource "aws_lambda_function" "${value}" {
  function_name = "${value}"
  environment {
    variables = {
      ${name}                = "${value}"
      DATABASE_URL           = "postgres://shop:${value}@db.internal/\${var.password}"
      "password_${value}"    = var.db_password
      "${value}_DB_PASSWORD" = "Winter-2031"
    }
  }
}
locals {
  script = <<EOT
export API_TOKEN=${value}
curl -H "Authorization: Bearer ${value}" https://x.internal
EOT
}
`,
  'prod.tfvars': (name, value) => `${name} = "${value}"\ndb = { password = "${value}", "${value}_password" = "Winter-2031" }\n`,
  'serverless.yml': (name, value) => `
service: x
provider:
  name: aws
  environment:
    ${name}: '${value}'
    '${value}_DB_PASSWORD': \${env:DB_PASSWORD}
functions:
  a:
    handler: a.b
    environment: { '${value}_PASSWORD': Winter-2031, '${value}': '\${env:PASSWORD}' }
    events: [httpApi: { path: '/${value}', method: post }]
`,
  'config.json': (name, value) =>
    JSON.stringify({
      [name]: value,
      [`${value}Password`]: 'Winter-2031',
      parameters: [{ Name: value, Type: 'SecureString', Value: 'orange-boat-77' }],
    }),
  'app.toml': (name, value) => `${name} = "${value}"\n"${value}_password" = "Winter-2031"\n`,
};

describe('all that is told of a credential in a file of data', () => {
  it.each(secretFormats.map((row, position) => [row.id, row, position] as const))('%s', (_id, row, position) => {
    const value = makeSecret(row, makeRandom(position + 11));
    if (/["'\\\n]/u.test(value)) return;
    for (const [filename, print] of Object.entries(files)) {
      const messages = new Linter({ configType: 'flat', cwd: '/' }).verify(print(`${row.near?.[0] ?? 'api'}_key`, value), configs, {
        filename: `/program/${filename}`,
      });
      expect(messages.length).toBeGreaterThan(0);
      const said = JSON.stringify(messages).replaceAll(row.label, '');
      expect(said).not.toContain(value.slice(-8));
      expect(said).not.toContain(value.slice(0, 12));
    }
  });
});
