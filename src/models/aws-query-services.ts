import type { AwsService } from './expand-aws-services.ts';

/** Services whose queries are what is dangerous; the others are in `aws-services.ts`. */
export const awsQueryServices: readonly AwsService[] = [
  {
    package: '@aws-sdk/client-athena',
    client: 'Athena',
    legacyClient: 'Athena',
    operations: [
      { name: 'StartQueryExecution', input: 'QueryString', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'CreateNamedQuery', input: 'QueryString', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'UpdateNamedQuery', input: 'QueryString', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'CreatePreparedStatement', input: 'QueryStatement', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'UpdatePreparedStatement', input: 'QueryStatement', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'StartCalculationExecution', input: 'CodeBlock', threat: 'code', label: 'the code' },
    ],
  },
  {
    package: '@aws-sdk/client-cleanrooms',
    client: 'CleanRooms',
    legacyClient: 'CleanRooms',
    operations: [{ name: 'StartProtectedQuery', input: 'sqlParameters.queryString', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-cloudtrail',
    client: 'CloudTrail',
    legacyClient: 'CloudTrail',
    operations: [{ name: 'StartQuery', input: 'QueryStatement', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-cloudwatch-logs',
    client: 'CloudWatchLogs',
    legacyClient: 'CloudWatchLogs',
    operations: [
      { name: 'PutQueryDefinition', input: 'queryString', threat: 'sql', label: 'the query text' },
      { name: 'StartQuery', input: 'queryString', threat: 'sql', label: 'the query text' },
    ],
  },
  {
    package: '@aws-sdk/client-cognito-identity-provider',
    client: 'CognitoIdentityProvider',
    legacyClient: 'CognitoIdentityServiceProvider',
    operations: [{ name: 'ListUsers', input: 'Filter', threat: 'nosql-text', label: 'the filter', isPaginated: true }],
  },
  {
    package: '@aws-sdk/client-config-service',
    client: 'ConfigService',
    legacyClient: 'ConfigService',
    operations: [
      { name: 'SelectResourceConfig', input: 'Expression', threat: 'sql', label: 'the SQL text', isPaginated: true },
      { name: 'SelectAggregateResourceConfig', input: 'Expression', threat: 'sql', label: 'the SQL text', isPaginated: true },
    ],
  },
  {
    package: '@aws-sdk/client-databrew',
    client: 'DataBrew',
    legacyClient: 'DataBrew',
    operations: [{ name: 'CreateDataset', input: 'Input.DatabaseInputDefinition.QueryString', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-glacier',
    client: 'Glacier',
    legacyClient: 'Glacier',
    operations: [{ name: 'InitiateJob', input: 'jobParameters.SelectParameters.Expression', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-glue',
    client: 'Glue',
    legacyClient: 'Glue',
    operations: [{ name: 'GetPartitions', input: 'Expression', threat: 'nosql-text', label: 'the expression', isPaginated: true }],
  },
  {
    package: '@aws-sdk/client-iot',
    client: 'IoT',
    legacyClient: 'Iot',
    operations: [{ name: 'SearchIndex', input: 'queryString', threat: 'nosql-text', label: 'the query text' }],
  },
  {
    package: '@aws-sdk/client-iotsitewise',
    client: 'IoTSiteWise',
    legacyClient: 'IoTSiteWise',
    operations: [{ name: 'ExecuteQuery', input: 'queryStatement', threat: 'sql', label: 'the SQL text', isPaginated: true }],
  },
  {
    package: '@aws-sdk/client-iottwinmaker',
    client: 'IoTTwinMaker',
    legacyClient: 'IoTTwinMaker',
    operations: [{ name: 'ExecuteQuery', input: 'queryStatement', threat: 'sql', label: 'the SQL text', isPaginated: true }],
  },
  {
    package: '@aws-sdk/client-kinesis-analytics',
    client: 'KinesisAnalytics',
    legacyClient: 'KinesisAnalytics',
    operations: [
      { name: 'CreateApplication', input: 'ApplicationCode', threat: 'sql', label: 'the SQL text' },
      { name: 'UpdateApplication', input: 'ApplicationUpdate.ApplicationCodeUpdate', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-lakeformation',
    client: 'LakeFormation',
    legacyClient: 'LakeFormation',
    operations: [{ name: 'StartQueryPlanning', input: 'QueryString', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-pipes',
    client: 'Pipes',
    legacyClient: 'Pipes',
    operations: [
      { name: 'UpdatePipe', input: 'TargetParameters.RedshiftDataParameters.Sqls.[]', threat: 'sql', label: 'the SQL text' },
      { name: 'CreatePipe', input: 'TargetParameters.RedshiftDataParameters.Sqls.[]', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-qldb-session',
    client: 'QLDBSession',
    legacyClient: 'QLDBSession',
    operations: [{ name: 'SendCommand', input: 'ExecuteStatement.Statement', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-quicksight',
    client: 'QuickSight',
    legacyClient: 'QuickSight',
    operations: [
      { name: 'UpdateDataSet', input: 'PhysicalTableMap.{}.CustomSql.SqlQuery', threat: 'sql', label: 'the SQL text' },
      { name: 'CreateDataSet', input: 'PhysicalTableMap.{}.CustomSql.SqlQuery', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-rds-data',
    client: 'RDSData',
    legacyClient: 'RDSDataService',
    operations: [
      { name: 'ExecuteStatement', input: 'sql', threat: 'sql', label: 'the SQL text' },
      { name: 'BatchExecuteStatement', input: 'sql', threat: 'sql', label: 'the SQL text' },
      { name: 'ExecuteSql', input: 'sqlStatements', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-redshift-data',
    client: 'RedshiftData',
    legacyClient: 'RedshiftData',
    operations: [
      { name: 'ExecuteStatement', input: 'Sql', threat: 'sql', label: 'the SQL text' },
      { name: 'BatchExecuteStatement', input: 'Sqls.[]', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-s3',
    client: 'S3',
    legacyClient: 'S3',
    operations: [
      { name: 'SelectObjectContent', input: 'Expression', threat: 'sql', label: 'the SQL text' },
      { name: 'RestoreObject', input: 'RestoreRequest.SelectParameters.Expression', threat: 'sql', label: 'the SQL text' },
    ],
  },
  {
    package: '@aws-sdk/client-simpledb',
    client: 'SimpleDB',
    legacyClient: 'SimpleDB',
    operations: [{ name: 'Select', input: 'SelectExpression', threat: 'sql', label: 'the SQL text' }],
  },
  {
    package: '@aws-sdk/client-timestream-query',
    client: 'TimestreamQuery',
    legacyClient: 'TimestreamQuery',
    operations: [
      { name: 'Query', input: 'QueryString', threat: 'sql', label: 'the SQL text', isPaginated: true, doublesQuotes: true },
      { name: 'PrepareQuery', input: 'QueryString', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
      { name: 'CreateScheduledQuery', input: 'QueryString', threat: 'sql', label: 'the SQL text', doublesQuotes: true },
    ],
  },
];
