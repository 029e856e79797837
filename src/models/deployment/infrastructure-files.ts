/** Names of files that describe a deployment; a folder that holds one is the root of a project. */
export const infrastructureNames =
  /^(?:serverless(?:[.-][\w.-]+)?\.(?:ya?ml|json|ts|js|cjs|mjs)|(?:[\w.-]+[.-])?template\.(?:ya?ml|json)|template[.-][\w-]+\.(?:ya?ml|json)|sam\.ya?ml|samconfig\.(?:toml|ya?ml)|cloudformation\.(?:ya?ml|json)|cdk\.json|sst\.config\.ts|Pulumi\.ya?ml|[\w.-]+\.tf(?:\.json)?)$/u;

/** Names of files of the Serverless Framework that hold data. */
export const serverlessNames = /^serverless(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/u;

/** Names that only a service has. */
export const serviceNames = /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/u;

/** Names of other files that may hold a template of CloudFormation. */
export const templateNames = /\.(?:ya?ml|json|template)$/u;

/** Names of files of data that are no template, however often they occur. */
export const otherNames =
  /^(?:\..*|package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|[jt]sconfig.*\.json|(?:lerna|nx|turbo|jest|project|biome|deno|cdk|manifest|composer|renovate|vercel|firebase)\.json|cdk\.context\.json|docker-compose.*\.ya?ml|buildspec.*\.ya?ml|codecov\.yml|mkdocs\.yml|samconfig\.ya?ml|(?:openapi|swagger|api-spec)[\w.-]*|.*\.(?:test|spec|schema|tokens|lock|min|map|stories|i18n)\.json|(?:event|events|fixture|mock|messages|translation)s?\.json)$/iu;

/** What a text says that holds a template of CloudFormation. */
export const templateTexts: readonly RegExp[] = [
  /AWSTemplateFormatVersion|AWS::Serverless|["']?Type["']?\s*:\s*["']?AWS::\w+::/u,
  /^[ \t]{0,2}Resources[ \t]*:|["']Resources["']\s*:/mu,
];

/** What a text says that describes an API of API Gateway in OpenAPI. */
export const descriptionTexts: readonly RegExp[] = [
  /^[ \t]{0,4}\{?[ \t]{0,4}["']?(?:openapi|swagger)["']?[ \t]*:/mu,
  /["']?x-amazon-apigateway-[\w-]+["']?[ \t]*:/u,
];

/** A text that holds a template which deploys others. */
export const nestingText = /AWS::(?:CloudFormation::Stack|Serverless::Application)\b/u;

/** Names of files of Terraform. */
export const terraformNames = /\.tf(?:\.json)?$/u;

/** Names of programs whose default export is a service of the Serverless Framework. */
export const serviceProgramNames = /^serverless(?:[.-][\w.-]+)?\.[cm]?[jt]s$/u;

/** Paths of files that stand where programs of AWS CDK, SST, Pulumi or Amplify begin. */
export const programRootPaths = /(?:^|[\\/])(?:cdk\.json|sst\.config\.ts|Pulumi\.ya?ml|amplify[\\/]backend\.[cm]?[jt]s)$/u;

/** Names of files that hold programs, without tests and declarations. */
export const programNames = /^(?!.*\.(?:d|test|spec)\.[cm]?[jt]s$).*\.[cm]?[jt]s$/u;

/** What a text says that holds a service of the Serverless Framework, whatever its file is called. */
export const serviceTexts: readonly RegExp[] = [/^[ \t]{0,4}["']?provider["']?[ \t]*:/mu, /^[ \t]{0,4}["']?functions["']?[ \t]*:/mu];

/** What a program says that makes one, if it is called otherwise. */
export const serviceProgramTexts: readonly RegExp[] = [/\bprovider\b/u, /\b(?:functions|resources)\b/u];

/** A text of data that may be a part of what describes a deployment. */
export const describingText = /AWS::|x-amazon-apigateway-|["']?(?:events|url|functions|environment|authentication|handler)["']?\s*:/u;

/** Folders of other programs, of tests or of what is built: nothing in them describes the project. */
export const ignoredFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'cdk.out',
  'coverage',
  'target',
  'tmp',
  'temp',
  'venv',
  '__pycache__',
  '__tests__',
  '__mocks__',
  '__fixtures__',
  'fixtures',
  'test',
  'tests',
  'e2e',
  'docs',
  'locales',
  'i18n',
  'public',
  'assets',
  'static',
]);
