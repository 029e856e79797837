import { act, legacy } from './aws-access-parts.ts';
import type { AwsAccessService } from './expand-aws-accesses.ts';

/** Services that a program drives: builds, containers, instances, databases, names of domains. */
export const drivenServices: readonly AwsAccessService[] = [
  {
    package: '@aws-sdk/client-codebuild',
    clients: ['CodeBuildClient', 'CodeBuild'],
    legacy: legacy('CodeBuild'),
    accesses: [act(['StartBuild', 'StartBuildBatch', 'RetryBuild', 'StopBuild', 'UpdateProject'], 'drives builds')],
  },
  {
    package: '@aws-sdk/client-codepipeline',
    clients: ['CodePipelineClient', 'CodePipeline'],
    legacy: legacy('CodePipeline'),
    accesses: [act(['StartPipelineExecution', 'StopPipelineExecution', 'RetryStageExecution', 'PutApprovalResult'], 'drives a pipeline')],
  },
  {
    package: '@aws-sdk/client-codedeploy',
    clients: ['CodeDeployClient', 'CodeDeploy'],
    legacy: legacy('CodeDeploy'),
    accesses: [act(['CreateDeployment', 'StopDeployment', 'ContinueDeployment'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-amplify',
    clients: ['AmplifyClient', 'Amplify'],
    legacy: legacy('Amplify'),
    accesses: [act(['StartJob', 'StopJob', 'StartDeployment'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-scheduler',
    clients: ['SchedulerClient', 'Scheduler'],
    legacy: legacy('Scheduler'),
    accesses: [act(['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule'], 'changes schedules')],
  },
  {
    package: '@aws-sdk/client-glue',
    clients: ['GlueClient', 'Glue'],
    legacy: legacy('Glue'),
    accesses: [act(['StartJobRun', 'StartWorkflowRun', 'StartCrawler'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-ecs',
    clients: ['ECSClient', 'ECS'],
    legacy: legacy('ECS'),
    accesses: [act(['RunTask', 'StartTask', 'StopTask', 'UpdateService', 'ExecuteCommand'], 'drives containers')],
  },
  {
    package: '@aws-sdk/client-batch',
    clients: ['BatchClient', 'Batch'],
    legacy: legacy('Batch'),
    accesses: [act(['SubmitJob', 'TerminateJob', 'CancelJob'], 'drives jobs')],
  },
  {
    package: '@aws-sdk/client-ec2',
    clients: ['EC2Client', 'EC2'],
    legacy: legacy('EC2'),
    accesses: [act(['RunInstances', 'StartInstances', 'StopInstances', 'TerminateInstances', 'RebootInstances'], 'drives instances')],
  },
  {
    package: '@aws-sdk/client-rds',
    clients: ['RDSClient', 'RDS'],
    legacy: legacy('RDS'),
    accesses: [
      act(
        [
          'StartDBInstance',
          'StopDBInstance',
          'RebootDBInstance',
          'ModifyDBInstance',
          'DeleteDBInstance',
          'StartDBCluster',
          'StopDBCluster',
        ],
        'drives databases',
      ),
      act(['CreateDBSnapshot', 'DeleteDBSnapshot', 'ModifyDBSnapshotAttribute', 'DeleteDBCluster'], 'drives databases'),
    ],
  },
  {
    package: '@aws-sdk/client-route-53',
    clients: ['Route53Client', 'Route53'],
    legacy: legacy('Route53'),
    accesses: [act(['ChangeResourceRecordSets', 'CreateHostedZone', 'DeleteHostedZone'], 'changes names of a domain')],
  },
  {
    package: '@aws-sdk/client-cloudformation',
    clients: ['CloudFormationClient', 'CloudFormation'],
    legacy: legacy('CloudFormation'),
    accesses: [act(['CreateStack', 'UpdateStack', 'DeleteStack', 'ExecuteChangeSet'], 'deploys')],
  },
  {
    package: '@aws-sdk/client-auto-scaling',
    clients: ['AutoScalingClient', 'AutoScaling'],
    legacy: legacy('AutoScaling'),
    accesses: [
      act(
        ['SetDesiredCapacity', 'UpdateAutoScalingGroup', 'TerminateInstanceInAutoScalingGroup', 'DeleteAutoScalingGroup'],
        'drives instances',
      ),
    ],
  },
  {
    package: '@aws-sdk/client-cloudwatch-logs',
    clients: ['CloudWatchLogsClient', 'CloudWatchLogs'],
    legacy: legacy('CloudWatchLogs'),
    accesses: [act(['DeleteLogGroup', 'DeleteLogStream', 'PutRetentionPolicy', 'CreateExportTask'], 'changes logs')],
  },
  {
    package: '@aws-sdk/client-kms',
    clients: ['KMSClient', 'KMS'],
    legacy: legacy('KMS'),
    accesses: [act(['ScheduleKeyDeletion', 'DisableKey', 'PutKeyPolicy', 'CreateGrant'], 'changes a key of KMS')],
  },
  {
    package: '@aws-sdk/client-cloudfront',
    clients: ['CloudFrontClient', 'CloudFront'],
    legacy: legacy('CloudFront'),
    accesses: [act(['CreateInvalidation', 'UpdateDistribution'], 'changes a distribution')],
  },
];
