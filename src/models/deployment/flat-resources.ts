import type { ConstructModel } from './construct-rows.ts';

/** Resources that name each other by their ids: those of Terraform, of Pulumi and of the first level of CDK. */
export const flatResources: ConstructModel = {
  evidence: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs',
  functions: [
    { types: ['aws_lambda_function', 'aws.lambda.Function', 'aws-lambda.CfnFunction', 'aws.lambda.CallbackFunction', 'module.lambda'] },
  ],
  apis: [
    {
      types: ['aws_apigatewayv2_api', 'aws.apigatewayv2.Api', 'aws-apigatewayv2.CfnApi'],
      api: 'http',
      withoutAddress: ['props.disable_execute_api_endpoint'],
      cors: ['props.cors_configuration', 'props.cors_configuration[]'],
      protocol: ['props.protocol_type'],
      document: ['props.body'],
    },
    { types: ['module.apigateway-v2'], api: 'http', cors: ['props.cors_configuration'], protocol: ['props.protocol_type'] },
    {
      types: ['aws_api_gateway_rest_api', 'aws.apigateway.RestApi', 'aws-apigateway.CfnRestApi'],
      api: 'rest',
      withoutAddress: ['props.disable_execute_api_endpoint'],
      document: ['props.body'],
      policy: ['props.policy'],
      endpoint: ['props.endpoint_configuration.types[]', 'props.endpoint_configuration.types'],
    },
    { types: ['aws_appsync_graphql_api', 'aws.appsync.GraphQLApi', 'aws-appsync.CfnGraphQLApi'], api: 'graphql' },
  ],
  resources: [
    {
      types: ['aws_api_gateway_resource', 'aws.apigateway.Resource', 'aws-apigateway.CfnResource'],
      parent: ['props.parent_id'],
      segment: ['props.path_part'],
    },
  ],
  routes: [
    {
      types: ['aws_apigatewayv2_route', 'aws.apigatewayv2.Route', 'aws-apigatewayv2.CfnRoute'],
      api: ['props.api_id'],
      key: ['props.route_key'],
      target: ['props.target'],
      access: {
        authorizer: ['props.authorizer_id'],
        scopes: ['props.authorization_scopes'],
        type: ['props.authorization_type'],
        apiKey: ['props.api_key_required'],
      },
    },
    {
      types: ['module.apigateway-v2'],
      api: ['self'],
      each: ['props.routes.*', 'props.integrations.*'],
      key: ['key'],
      target: ['it.integration.uri', 'it.lambda_arn'],
      access: {
        authorizer: ['it.authorizer_id', 'it.authorizer_key'],
        type: ['it.authorization_type'],
        apiKey: ['it.api_key_required'],
      },
    },
    {
      // quick create
      types: ['aws_apigatewayv2_api', 'aws.apigatewayv2.Api', 'aws-apigatewayv2.CfnApi'],
      api: ['self'],
      key: ['props.route_key'],
      fixedPath: '$default',
      fixedMethod: 'ANY',
      target: ['props.target'],
      needs: ['props.target'],
    },
    {
      types: ['aws_api_gateway_method', 'aws.apigateway.Method', 'aws-apigateway.CfnMethod'],
      resource: ['props.resource_id'],
      api: ['props.rest_api_id'],
      methods: ['props.http_method'],
      target: ['props.integration.uri'],
      access: {
        authorizer: ['props.authorizer_id'],
        scopes: ['props.authorization_scopes'],
        type: ['props.authorization', 'props.authorization_type'],
        apiKey: ['props.api_key_required'],
      },
      bodies: { models: ['props.request_models.*'], validated: ['props.request_validator_id.validate_request_body'] },
    },
    {
      types: ['aws_lambda_function_url', 'aws.lambda.FunctionUrl', 'aws-lambda.CfnUrl'],
      apiKind: 'url',
      fixedMethod: 'ANY',
      fixedPath: '$default',
      target: ['props.function_name', 'props.target_function_arn'],
      access: { type: ['props.authorization_type', 'props.auth_type'] },
      cors: ['props.cors'],
    },
    {
      types: ['module.lambda'],
      apiKind: 'url',
      fixedMethod: 'ANY',
      fixedPath: '$default',
      target: ['self'],
      needs: ['props.create_lambda_function_url'],
      unlessFalse: 'props.create_lambda_function_url',
      access: { type: ['props.authorization_type'] },
      cors: ['props.cors'],
    },
  ],
  joins: [
    {
      types: ['aws_api_gateway_integration', 'aws.apigateway.Integration'],
      resource: ['props.resource_id'],
      verb: ['props.http_method'],
      target: ['props.uri'],
    },
  ],
  authorizers: [
    {
      types: ['aws_apigatewayv2_authorizer', 'aws.apigatewayv2.Authorizer', 'aws-apigatewayv2.CfnAuthorizer'],
      kind: 'unknown',
      type: ['props.authorizer_type'],
      function: ['props.authorizer_uri'],
    },
    {
      types: ['aws_api_gateway_authorizer', 'aws.apigateway.Authorizer', 'aws-apigateway.CfnAuthorizer'],
      // a token's authorizer is the standard
      kind: 'lambda',
      type: ['props.type'],
      function: ['props.authorizer_uri'],
    },
  ],
  follows: [
    {
      types: ['aws_apigatewayv2_integration', 'aws.apigatewayv2.Integration', 'aws-apigatewayv2.CfnIntegration'],
      target: ['props.integration_uri'],
    },
    {
      types: ['aws_lambda_alias', 'aws.lambda.Alias', 'aws-lambda.CfnAlias', 'aws-lambda.CfnVersion'],
      target: ['props.function_name', 'props.function_arn'],
    },
  ],
  events: [
    {
      types: ['aws_lambda_event_source_mapping', 'aws.lambda.EventSourceMapping', 'aws-lambda.CfnEventSourceMapping'],
      kind: 'queue',
      subject: ['props.event_source_arn'],
      function: ['props.function_name'],
    },
    {
      types: ['aws_sns_topic_subscription', 'aws.sns.TopicSubscription', 'aws-sns.CfnSubscription'],
      kind: 'topic',
      subject: ['props.topic', 'props.topic_arn'],
      function: ['props.endpoint'],
    },
    {
      types: ['aws_s3_bucket_notification', 'aws.s3.BucketNotification'],
      kind: 'bucket',
      subject: ['props.bucket'],
      function: ['props.lambda_function[].lambda_function_arn', 'props.lambdaFunctions[].lambdaFunctionArn'],
    },
    {
      types: ['aws_cloudwatch_event_target', 'aws.cloudwatch.EventTarget'],
      kind: 'event-pattern',
      kinds: { schedule: ['props.rule.schedule_expression'] },
      subject: ['props.rule.schedule_expression', 'props.rule.event_pattern', 'props.rule'],
      function: ['props.arn'],
    },
    {
      types: ['aws_scheduler_schedule', 'aws.scheduler.Schedule', 'aws-scheduler.CfnSchedule'],
      kind: 'schedule',
      subject: ['props.schedule_expression'],
      function: ['props.target.arn', 'props.target[].arn'],
    },
    {
      types: ['aws-events.CfnRule'],
      kind: 'event-pattern',
      kinds: { schedule: ['props.scheduleExpression'] },
      subject: ['props.scheduleExpression'],
      function: ['props.targets[].arn'],
    },
    {
      types: ['aws_cognito_user_pool', 'aws.cognito.UserPool', 'aws-cognito.CfnUserPool'],
      kind: 'cognito',
      function: ['props.lambda_config.*', 'props.lambda_config[].*'],
    },
    {
      types: ['aws_appsync_datasource', 'aws.appsync.DataSource', 'aws-appsync.CfnDataSource'],
      kind: 'appsync',
      subject: ['props.name'],
      function: ['props.lambda_config.function_arn', 'props.lambda_config[].function_arn', 'props.lambda_config.lambda_function_arn'],
    },
    {
      types: ['aws_iot_topic_rule', 'aws.iot.TopicRule'],
      kind: 'iot',
      function: ['props.lambda.function_arn', 'props.lambda[].function_arn', 'props.lambdas[].functionArn'],
    },
    { types: ['aws_sfn_state_machine', 'aws.sfn.StateMachine'], kind: 'state-machine', function: ['props.definition'] },
    {
      types: ['aws_cloudwatch_log_subscription_filter', 'aws.cloudwatch.LogSubscriptionFilter'],
      kind: 'other',
      function: ['props.destination_arn'],
    },
    {
      types: ['aws_cloudfront_distribution', 'aws.cloudfront.Distribution'],
      kind: 'cloudfront',
      function: [
        'props.default_cache_behavior.lambda_function_association.lambda_arn',
        'props.default_cache_behavior.lambda_function_association[].lambda_arn',
        'props.defaultCacheBehavior.lambdaFunctionAssociations[].lambdaArn',
      ],
    },
  ],
  statements: [
    { types: ['aws_iam_role_policy', 'aws.iam.RolePolicy'], receiver: ['props.role'], statements: ['props.policy'] },
    {
      types: ['aws_iam_role_policy_attachment', 'aws.iam.RolePolicyAttachment'],
      receiver: ['props.role'],
      statements: ['props.policy_arn'],
    },
    {
      types: ['aws_iam_role', 'aws.iam.Role', 'aws-iam.CfnRole'],
      receiver: ['self'],
      statements: [
        'props.inline_policy.policy',
        'props.inline_policy[].policy',
        'props.inlinePolicies[].policy',
        'props.policies[].policyDocument',
      ],
    },
    { types: ['aws-iam.CfnPolicy'], receiver: ['props.roles[]'], statements: ['props.policyDocument'] },
    {
      types: ['module.lambda'],
      receiver: ['self'],
      statements: ['props.policy_json', 'props.policy_statements.*', 'props.policy_statements[]'],
    },
  ],
  publics: [
    {
      types: ['aws_lambda_permission', 'aws.lambda.Permission', 'aws-lambda.CfnPermission'],
      kind: 'permission',
      subject: ['props.function_name', 'props.function'],
      when: { places: ['props.principal'], says: ['*'] },
      unless: ['props.source_arn', 'props.source_account', 'props.principal_org_id', 'props.event_source_token'],
    },
    {
      types: ['aws_s3_bucket_acl', 'aws.s3.BucketAclV2', 'aws_s3_bucket', 'aws.s3.Bucket', 'aws.s3.BucketV2'],
      kind: 'bucket',
      subject: ['props.bucket', 'self'],
      when: { places: ['props.acl'], says: ['PUBLIC-READ'] },
      actions: ['s3:GetObject', 's3:ListBucket'],
    },
    {
      types: ['aws_s3_bucket_acl', 'aws.s3.BucketAclV2', 'aws_s3_bucket', 'aws.s3.Bucket', 'aws.s3.BucketV2'],
      kind: 'bucket',
      subject: ['props.bucket', 'self'],
      when: { places: ['props.acl'], says: ['PUBLIC-READ-WRITE'] },
    },
    {
      types: ['aws_s3_bucket_public_access_block', 'aws.s3.BucketPublicAccessBlock'],
      kind: 'bucket',
      subject: ['props.bucket'],
      when: { places: ['props.block_public_policy', 'props.restrict_public_buckets'], says: ['FALSE'] },
    },
    {
      types: ['aws-s3.CfnBucket'],
      kind: 'bucket',
      subject: ['self'],
      when: {
        places: ['props.accessControl', 'props.publicAccessBlockConfiguration.blockPublicPolicy'],
        says: ['PUBLICREAD', 'PUBLICREADWRITE', 'FALSE'],
      },
    },
    {
      types: ['aws_s3_bucket_policy', 'aws.s3.BucketPolicy', 'aws-s3.CfnBucketPolicy'],
      kind: 'bucket',
      subject: ['props.bucket'],
      statements: ['props.policy', 'props.policyDocument'],
    },
    {
      types: ['aws_sqs_queue_policy', 'aws.sqs.QueuePolicy', 'aws-sqs.CfnQueuePolicy'],
      kind: 'queue',
      subject: ['props.queue_url', 'props.queues'],
      statements: ['props.policy', 'props.policyDocument'],
    },
    {
      types: ['aws_sns_topic_policy', 'aws.sns.TopicPolicy', 'aws-sns.CfnTopicPolicy'],
      kind: 'topic',
      subject: ['props.arn', 'props.topics'],
      statements: ['props.policy', 'props.policyDocument'],
    },
    {
      types: ['aws_appsync_graphql_api', 'aws.appsync.GraphQLApi', 'aws-appsync.CfnGraphQLApi'],
      kind: 'graphql-key',
      subject: ['props.name', 'self'],
      when: { places: ['props.authentication_type'], says: ['API_KEY'] },
      unless: ['props.additional_authentication_provider', 'props.additional_authentication_providers'],
    },
  ],
  websites: [
    {
      types: ['aws_s3_bucket_website_configuration', 'aws.s3.BucketWebsiteConfiguration', 'aws.s3.BucketWebsiteConfigurationV2'],
      subject: ['props.bucket'],
    },
    {
      types: ['aws_s3_bucket', 'aws.s3.Bucket', 'aws-s3.CfnBucket'],
      needs: ['props.website', 'props.websiteConfiguration'],
      subject: ['self'],
    },
  ],
  cors: [
    {
      types: ['aws_s3_bucket_cors_configuration', 'aws.s3.BucketCorsConfiguration', 'aws.s3.BucketCorsConfigurationV2'],
      api: 'bucket',
      subject: ['props.bucket'],
      cors: ['props.cors_rule[]', 'props.corsRules[]'],
    },
    { types: ['aws_s3_bucket', 'aws.s3.Bucket'], api: 'bucket', subject: ['self'], cors: ['props.cors_rule[]', 'props.corsRules[]'] },
    { types: ['aws-s3.CfnBucket'], api: 'bucket', subject: ['self'], cors: ['props.corsConfiguration.corsRules[]'] },
  ],
  values: [
    { types: ['aws_iam_policy', 'aws.iam.Policy', 'aws-iam.CfnManagedPolicy'], take: ['props.policy', 'props.policyDocument'] },
    { types: ['aws.iam.getPolicyDocument', 'aws.iam.getPolicyDocumentOutput'], take: ['0'] },
    { types: ['data.aws_iam_policy_document'], take: ['0'] },
    { types: ['data.archive_file'], take: ['props.source_file', 'props.source_dir'] },
    {
      types: ['@pulumi/pulumi.asset.FileArchive', '@pulumi/pulumi.asset.FileAsset', '@pulumi/pulumi.output', '@pulumi/pulumi.secret'],
      take: ['0'],
    },
    { types: ['@pulumi/pulumi.asset.AssetArchive'], take: ['0.*'] },
  ],
  userPools: [
    {
      types: ['aws_cognito_user_pool', 'aws.cognito.UserPool', 'aws-cognito.CfnUserPool'],
      attributes: ['props.schema[]', 'props.schemas[]'],
      name: 'it.name',
      mutable: ['it.mutable'],
      isMutable: true,
    },
  ],
  userClients: [
    {
      types: ['aws_cognito_user_pool_client', 'aws.cognito.UserPoolClient', 'aws-cognito.CfnUserPoolClient'],
      writes: ['props.write_attributes'],
    },
  ],
};
