import type { EventModel } from '../event-rows.ts';

/** A state change of a CodeBuild build. */
export const codebuildEvent = {
  trigger: 'codebuild',
  title: 'CodeBuild state change',
  evidence: 'https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html',
  eventTypes: ['CodeBuildCloudWatchStateEvent'],
  handlerTypes: ['CodeBuildCloudWatchStateHandler'],
  partTypes: { CodeBuildStateEventDetail: 'detail' },
  fields: [
    { path: 'detail.additional-information.source-version', trust: 'attacker', label: 'branch or tag name', isText: true },
    { path: 'detail.project-name', trust: 'trusted', label: 'CodeBuild project' },
    { path: 'detail.build-status', trust: 'trusted', label: 'build status' },
    { path: 'detail.build-id', trust: 'trusted', label: 'build id' },
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
