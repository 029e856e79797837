import type { SecretFormatRow } from './schema.ts';

const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';
const newRelic = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';

/** Credentials of services that watch applications. */
export const observability: readonly SecretFormatRow[] = [
  {
    id: 'datadog-api-key',
    label: 'a Datadog API key',
    shape: '{hex:32}',
    near: ['datadog', 'dd'],
    evidence: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  {
    id: 'datadog-application-key',
    label: 'a Datadog application key',
    shape: '{hex:40}',
    near: ['datadog', 'dd'],
    evidence: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  },
  { id: 'new-relic-user-key', label: 'a New Relic user key', shape: 'NRAK-{upperAlnum:27}', evidence: newRelic },
  { id: 'new-relic-insert-key', label: 'a New Relic insert key', shape: 'NRII-{base64url:32}', evidence: newRelic },
  { id: 'new-relic-query-key', label: 'a New Relic query key', shape: 'NRIQ-{base64url:32}', evidence: newRelic },
  { id: 'new-relic-browser-key', label: 'a New Relic browser key', shape: 'NRJS-{hex:19}', evidence: newRelic },
  { id: 'new-relic-license-key', label: 'a New Relic licence key', shape: '{hex:36}NRAL', evidence: newRelic },
  {
    id: 'sentry-user-token',
    label: 'a Sentry user token',
    shape: 'sntryu_{hex:64}',
    evidence: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    id: 'sentry-organization-token',
    label: 'a Sentry organisation token',
    shape: 'sntrys_eyJ{base64:60-400}(=|==|)_{base64:43}',
    check: 'base64-json',
    evidence: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    id: 'grafana-service-account-token',
    label: 'a Grafana service account token',
    shape: 'glsa_{alnum:32}_{hex:8}',
    check: 'crc32-hex',
    evidence: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
  {
    id: 'grafana-cloud-token',
    label: 'a Grafana Cloud token',
    shape: 'glc_eyJ{base64:32-400}(=|==|)',
    check: 'base64-json',
    evidence: gitleaks,
  },
  { id: 'grafana-api-key', label: 'a Grafana API key', shape: 'eyJrIjoi{alnum:70-400}(=|==|)', evidence: gitleaks },
  {
    id: 'dynatrace-token',
    label: 'a Dynatrace token',
    shape: 'dt0(c01|s01|s02|s03|s08|s16).{upperAlnum:24}.{upperAlnum:64}',
    evidence: 'https://docs.dynatrace.com/docs/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  },
  {
    id: 'honeycomb-key',
    label: 'a Honeycomb key',
    shape: 'hc(a|b|x|m)(i|l)k_{lowerAlnum:58}',
    evidence: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  },
  {
    id: 'splunk-hec-token',
    label: 'a Splunk token',
    shape: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    near: ['splunk', 'hec'],
    evidence: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  },
  { id: 'sumologic-access-key', label: 'a Sumo Logic access key', shape: '{alnum:64}', near: ['sumo', 'sumologic'], evidence: gitleaks },
  {
    id: 'rollbar-token',
    label: 'a Rollbar token',
    shape: '{hex:32}',
    near: ['rollbar'],
    evidence: 'https://docs.rollbar.com/docs/access-tokens',
  },
  { id: 'bugsnag-api-key', label: 'a Bugsnag API key', shape: '{hex:32}', near: ['bugsnag'], evidence: 'https://docs.bugsnag.com/' },
  {
    id: 'lumigo-token',
    label: 'a Lumigo token',
    shape: 't_{alnum:20-22}',
    near: ['lumigo'],
    evidence: 'https://docs.lumigo.io/docs/lumigo-tokens',
  },
  {
    id: 'logtail-token',
    label: 'a Better Stack token',
    shape: '{alnum:24}',
    near: ['logtail', 'betterstack'],
    evidence: 'https://betterstack.com/docs/logs/',
  },
  {
    id: 'pagerduty-key',
    label: 'a PagerDuty key',
    shape: '{base64url:20}',
    near: ['pagerduty'],
    evidence: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  {
    id: 'opsgenie-key',
    label: 'an Opsgenie key',
    shape: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    near: ['opsgenie'],
    evidence: 'https://docs.opsgenie.com/docs/api-key-management',
  },
  {
    id: 'launchdarkly-sdk-key',
    label: 'a LaunchDarkly key',
    shape: '(sdk|api|rel)-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    evidence: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
  },
  { id: 'snyk-token', label: 'a Snyk token', shape: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', near: ['snyk'], evidence: gitleaks },
  {
    id: 'sonar-token',
    label: 'a SonarQube token',
    shape: 'sq(u|p|a)_{hex:40}',
    evidence: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  },
];
