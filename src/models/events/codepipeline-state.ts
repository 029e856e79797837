import type { EventModel } from '../event-rows.ts';

/** A state change of a pipeline, a stage or an action. */
export const codepipelineStateEvent = {
  trigger: 'codepipeline-state',
  title: 'CodePipeline state change',
  evidence: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html',
  eventTypes: [
    'CodePipelineCloudWatchEvent',
    'CodePipelineCloudWatchPipelineEvent',
    'CodePipelineCloudWatchStageEvent',
    'CodePipelineCloudWatchActionEvent',
  ],
  handlerTypes: [
    'CodePipelineCloudWatchHandler',
    'CodePipelineCloudWatchPipelineHandler',
    'CodePipelineCloudWatchStageHandler',
    'CodePipelineCloudWatchActionHandler',
  ],
  fields: [
    { path: 'detail', trust: 'trusted', label: 'pipeline state' },
    { path: 'source', trust: 'trusted', label: 'source of the event' },
    { path: 'detail-type', trust: 'trusted', label: 'kind of event' },
    { path: 'account', trust: 'trusted', label: 'AWS account' },
    { path: 'region', trust: 'trusted', label: 'AWS region' },
    { path: 'resources', trust: 'trusted', label: 'resources of the event' },
    { path: 'time', trust: 'trusted', label: 'time of the event' },
    { path: 'id', trust: 'trusted', label: 'event id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
