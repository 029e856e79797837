import type { SecretFormatRow } from './schema.ts';

const github = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';
const githubTokens = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github';
const gitlab = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const gitlabRoutable = 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb';
const npm = 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/';
const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';

/** Tokens of code hosts and package registries. */
export const codeHosting: readonly SecretFormatRow[] = [
  {
    id: 'github-personal-access-token',
    label: 'a GitHub personal access token',
    shape: 'ghp_{alnum:36}',
    check: 'crc32-base62',
    evidence: github,
  },
  { id: 'github-oauth-token', label: 'a GitHub OAuth access token', shape: 'gho_{alnum:36}', check: 'crc32-base62', evidence: github },
  { id: 'github-user-token', label: 'a GitHub user-to-server token', shape: 'ghu_{alnum:36}', check: 'crc32-base62', evidence: github },
  { id: 'github-server-token', label: 'a GitHub server-to-server token', shape: 'ghs_{alnum:36}', check: 'crc32-base62', evidence: github },
  { id: 'github-refresh-token', label: 'a GitHub refresh token', shape: 'ghr_{alnum:36-76}', check: 'crc32-base62', evidence: github },
  {
    id: 'github-fine-grained-token',
    label: 'a GitHub fine-grained token',
    shape: 'github_pat_{alnum:22}_{alnum:59}',
    evidence: githubTokens,
  },
  { id: 'gitlab-personal-access-token', label: 'a GitLab personal access token', shape: 'glpat-{base64url:20-22}', evidence: gitlab },
  {
    id: 'gitlab-routable-token',
    label: 'a GitLab personal access token',
    shape: 'glpat-{base64url:27-300}.(|{lowerAlnum:2}.){lowerAlnum:9}',
    check: 'crc32-base36',
    evidence: gitlabRoutable,
  },
  { id: 'gitlab-oauth-secret', label: 'a GitLab OAuth application secret', shape: 'gloas-{base64url:64}', evidence: gitlab },
  { id: 'gitlab-deploy-token', label: 'a GitLab deploy token', shape: 'gldt-{base64url:20}', evidence: gitlab },
  { id: 'gitlab-runner-token', label: 'a GitLab runner token', shape: 'glrt-{base64url:20}', evidence: gitlab },
  {
    id: 'gitlab-routable-runner-token',
    label: 'a GitLab runner token',
    shape: 'glrt-t{digit:1}_{base64url:27-300}.(|{lowerAlnum:2}.){lowerAlnum:9}',
    check: 'crc32-base36',
    evidence: gitlabRoutable,
  },
  {
    id: 'gitlab-runner-registration-token',
    label: 'a GitLab runner registration token',
    shape: 'GR1348941{base64url:20}',
    evidence: gitlab,
  },
  { id: 'gitlab-ci-job-token', label: 'a GitLab job token', shape: 'glcbt-{hex:1-5}_{base64url:20}', evidence: gitlab },
  { id: 'gitlab-trigger-token', label: 'a GitLab pipeline trigger token', shape: 'glptt-{hex:40}', evidence: gitlab },
  { id: 'gitlab-feed-token', label: 'a GitLab feed token', shape: 'glft-{base64url:20}', evidence: gitlab },
  { id: 'gitlab-mail-token', label: 'a GitLab incoming mail token', shape: 'glimt-{base64url:25}', evidence: gitlab },
  { id: 'gitlab-agent-token', label: 'a GitLab agent token', shape: 'glagent-{base64url:50}', evidence: gitlab },
  { id: 'gitlab-scim-token', label: 'a GitLab SCIM token', shape: 'glsoat-{base64url:20}', evidence: gitlab },
  { id: 'gitlab-feature-flag-token', label: 'a GitLab feature flag token', shape: 'glffct-{base64url:20}', evidence: gitlab },
  {
    id: 'bitbucket-app-password',
    label: 'a Bitbucket app password',
    shape: 'ATBB{alnum:24}{HEX:8}',
    evidence: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  },
  {
    id: 'bitbucket-access-token',
    label: 'a Bitbucket access token',
    shape: 'ATCTT3xFfGN0{dotted:130-230}={HEX:8}',
    evidence: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
  { id: 'npm-access-token', label: 'an npm access token', shape: 'npm_{alnum:36}', check: 'crc32-base62', evidence: npm },
  {
    id: 'pypi-token',
    label: 'a PyPI upload token',
    shape: 'pypi-AgEIcHlwaS5vcmc{base64url:50-1000}',
    evidence: 'https://pypi.org/help/#apitoken',
  },
  {
    id: 'test-pypi-token',
    label: 'a TestPyPI upload token',
    shape: 'pypi-AgENdGVzdC5weXBpLm9yZw{base64url:50-1000}',
    evidence: 'https://pypi.org/help/#apitoken',
  },
  { id: 'rubygems-token', label: 'a RubyGems API key', shape: 'rubygems_{hex:48}', evidence: gitleaks },
  { id: 'clojars-token', label: 'a Clojars deploy token', shape: 'CLOJARS_{lowerAlnum:60}', evidence: gitleaks },
  {
    id: 'crates-io-token',
    label: 'a crates.io token',
    shape: 'cio{alnum:32}',
    near: ['crates', 'cargo', 'registry'],
    evidence: 'https://github.com/rust-lang/crates.io/pull/4387',
  },
  {
    id: 'nuget-api-key',
    label: 'a NuGet API key',
    shape: 'oy2{lowerAlnum:43}',
    evidence: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
  },
  {
    id: 'docker-hub-token',
    label: 'a Docker Hub access token',
    shape: 'dckr_pat_{base64url:27}',
    evidence: 'https://docs.docker.com/security/for-developers/access-tokens/',
  },
  {
    id: 'docker-organization-token',
    label: 'a Docker organisation access token',
    shape: 'dckr_oat_{base64url:32}',
    evidence: 'https://docs.docker.com/security/for-admins/access-tokens/',
  },
  { id: 'sourcegraph-token', label: 'a Sourcegraph access token', shape: 'sgp_({hex:16}_|local_|){hex:40}', evidence: gitleaks },
  { id: 'artifactory-api-key', label: 'an Artifactory API key', shape: 'AKCp{alnum:69}', evidence: gitleaks },
  { id: 'artifactory-reference-token', label: 'an Artifactory reference token', shape: 'cmVmd{alnum:59}', evidence: gitleaks },
  {
    id: 'codecov-token',
    label: 'a Codecov token',
    shape: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    near: ['codecov'],
    evidence: 'https://docs.codecov.com/docs/codecov-tokens',
  },
  { id: 'gitlab-session-cookie', label: 'a GitLab session', shape: '_gitlab_session={hex:32}', evidence: gitleaks },
  {
    id: 'bitbucket-client-secret',
    label: 'a Bitbucket client secret',
    shape: '{base64url:64}',
    near: ['bitbucketsecret', 'bitbucketclientsecret'],
    evidence: gitleaks,
  },
  { id: 'jfrog-api-key', label: 'a JFrog API key', shape: '{alnum:73}', near: ['jfrog', 'artifactory'], evidence: gitleaks },
  { id: 'jfrog-identity-token', label: 'a JFrog identity token', shape: '{alnum:64}', near: ['jfrog', 'artifactory'], evidence: gitleaks },
  { id: 'sourcegraph-legacy-token', label: 'a Sourcegraph access token', shape: '{hex:40}', near: ['sourcegraph'], evidence: gitleaks },
  { id: 'drone-token', label: 'a Drone CI token', shape: '{alnum:32}', near: ['droneci', 'dronetoken'], evidence: gitleaks },
  {
    id: 'bundler-credentials',
    label: 'credentials for gems of Sidekiq',
    shape: '{hex:8}:{hex:8}',
    near: ['contribsys'],
    evidence: gitleaks,
  },
];
