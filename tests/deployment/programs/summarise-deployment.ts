import { relative } from 'node:path';
import type { DeployedFunction, PolicyStatement, Trigger } from '../../../src/deployment/deployment.ts';
import type { ProgramDeployment } from '../../../src/deployment/read-programs.ts';

/** Prints what a program declares, one line for each fact that the cases speak of. */
export function summariseDeployment(deployment: ProgramDeployment, root: string): readonly string[] {
  return [
    ...deployment.functions.flatMap((each) => summariseFunction(each, root)),
    ...deployment.publicAccess.map(({ kind, subject, isWebsite }) => `public ${kind} ${subject}${isWebsite === true ? ' website' : ''}`),
    ...deployment.apis.flatMap(({ api, name, cors }) =>
      api === 'bucket' ? [`bucket ${name} cors ${cors?.origins.map(({ value }) => value ?? '?').join(',') ?? ''}`] : [],
    ),
    ...deployment.otherTriggers.map((trigger) => `other ${summariseTrigger(trigger)}`),
    ...deployment.problems.map(({ file, line }) => `problem ${relative(root, file)}:${line}`),
  ];
}

function summariseFunction(each: DeployedFunction, root: string): readonly string[] {
  const [candidate] = each.code?.candidates ?? [];
  const code = candidate === undefined ? '?' : `${relative(root, candidate)}#${each.code?.exportName ?? ''}`;
  const facts = [
    each.timeoutSeconds && `timeout ${each.timeoutSeconds.value}`,
    each.memoryMegabytes && `memory ${each.memoryMegabytes.value}`,
    each.tracing && `tracing ${each.tracing.value}`,
    each.isInVpc && `vpc ${each.isInVpc.value}`,
    each.reservedConcurrency && `concurrency ${each.reservedConcurrency.value}`,
    each.deadLetter && `dead letter ${each.deadLetter.value}`,
    each.logs?.retentionDays && `logs ${each.logs.retentionDays.value}`,
    ...each.environment.map(({ name, value }) => `env ${name}=${value.value ?? '?'}`),
    ...each.statements.map(summariseStatement),
  ].filter((fact) => fact !== undefined);
  return [`${each.name} ${code}`, ...each.triggers.map((trigger) => `  ${summariseTrigger(trigger)}`), ...facts.map((fact) => `  ${fact}`)];
}

function summariseStatement({ effect, actions, resources, grant, hasConditions }: PolicyStatement): string {
  const words = (grant === undefined ? actions.map(({ value }) => value ?? '?') : [grant]).join(',');
  return `${effect.toLowerCase()} ${words} on ${resources.map(({ value }) => value ?? '?').join(',')}${hasConditions ? ' if' : ''}`;
}

function summariseTrigger(trigger: Trigger): string {
  if (trigger.kind === 'http') {
    const { api, method, path, authorizer, requiresApiKey, isPrivate, cors } = trigger;
    const origins = cors === undefined ? '' : ` cors ${cors.origins.map(({ value }) => value ?? '?').join(',')}`;
    const credentials = cors?.allowsCredentials === true ? ' with credentials' : '';
    const key = `${requiresApiKey?.value === true ? ' key' : ''}${isPrivate?.value === true ? ' private' : ''}`;
    return `${api} ${method.value ?? '?'} ${path.value ?? '?'} ${authorizer.value?.kind ?? '?'}${key}${origins}${credentials}`;
  }
  if (trigger.kind === 'websocket') return `websocket ${trigger.routeKey.value ?? '?'} ${trigger.authorizer.value?.kind ?? '?'}`;
  return `${trigger.kind}${trigger.subject === undefined ? '' : ` ${trigger.subject.value ?? '?'}`}`;
}
