import type { EventModel } from '../event-rows.ts';

/** A job of a CodePipeline invoke action; all of it is written by those who own the pipeline. */
export const codepipelineEvent = {
  trigger: 'codepipeline',
  title: 'CodePipeline job',
  evidence: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html',
  eventTypes: ['CodePipelineEvent'],
  handlerTypes: ['CodePipelineHandler'],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
