import type { EventModel } from '../schema.ts';

/** CodePipeline action. */
export const codepipelineEvent = {
  trigger: 'codepipeline',
  title: 'CodePipeline action',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/services-codepipeline.html',
  eventTypes: [
    'CodePipelineEvent',
    'CodePipelineCloudWatchEvent',
    'CodePipelineCloudWatchActionEvent',
    'CodePipelineCloudWatchPipelineEvent',
    'CodePipelineCloudWatchStageEvent',
  ],
  handlerTypes: [
    'CodePipelineHandler',
    'CodePipelineCloudWatchHandler',
    'CodePipelineCloudWatchActionHandler',
    'CodePipelineCloudWatchPipelineHandler',
    'CodePipelineCloudWatchStageHandler',
  ],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
