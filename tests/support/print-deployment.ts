import type { Authorizer, CrossOrigin, DeployedFunction, Deployment, Fact, Trigger } from '../../src/deployment/deployment.ts';

/** Prints what a deployment says, a line for each fact; paths are shown from `root` on. */
export function printDeployment(deployment: Deployment, root: string): string {
  const lines = deployment.functions.flatMap((each) => printFunction(each, root));
  for (const { name, api, cors } of deployment.apis) if (cors !== undefined) lines.push(`api ${name} ${api}${printCors(cors)}`);
  for (const { kind, subject, actions, isWebsite, publicReason } of deployment.publicAccess) {
    lines.push(join('public', kind, subject, actions?.join(' '), isWebsite && 'website', publicReason && `because ${publicReason.value}`));
  }
  for (const trigger of deployment.otherTriggers) lines.push(`other ${printTrigger(trigger)}`);
  for (const { file, line, message } of deployment.problems) lines.push(`problem ${file.replace(`${root}/`, '')}:${line} ${message}`);
  return lines.join('\n');
}

function join(...words: readonly (string | false | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== false && word !== '').join(' ');
}

function printFunction(each: DeployedFunction, root: string): string[] {
  const { name, code, runtime, timeoutSeconds, memoryMegabytes, tracing, isInVpc, reservedConcurrency, logs } = each;
  const source = code === undefined ? '-' : `${code.candidates[0]?.replace(`${root}/`, '')}#${code.exportName}`;
  const settings = join(
    runtime && show(runtime),
    timeoutSeconds && `${show(timeoutSeconds)}s`,
    memoryMegabytes && `${show(memoryMegabytes)}MB`,
    tracing && `tracing ${show(tracing)}`,
    isInVpc && `vpc ${show(isInVpc)}`,
    reservedConcurrency && `reserved ${show(reservedConcurrency)}`,
    logs?.retentionDays && `logs ${show(logs.retentionDays)} days`,
    each.deadLetter && `dead-letter ${show(each.deadLetter)}`,
    each.onFailure && `on-failure ${show(each.onFailure)}`,
    each.role && `role ${show(each.role)}`,
  );
  const lines = [`${name} ${source} ${settings}`];
  for (const variable of each.environment) lines.push(`  env ${variable.name}=${show(variable.value)}`);
  for (const { effect, actions, resources, grant, hasConditions } of each.statements) {
    const listed = actions.length > 4 ? `${show(actions[0])}…${actions.length}` : actions.map(show).join(',');
    lines.push(
      `  ${join(effect.toLowerCase(), listed, 'on', resources.map(show).join(','), grant && `by ${grant}`, hasConditions && 'if')}`,
    );
  }
  for (const policy of each.managedPolicies) lines.push(`  policy ${show(policy)}`);
  for (const trigger of each.triggers) lines.push(`  ${printTrigger(trigger)}`);
  return lines;
}

function printTrigger(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'http': {
      const { api, method, path, authorizer, requiresApiKey, isPrivate, cors, publicReason } = trigger;
      return join(
        `http:${api} ${show(method)} ${show(path)} ${printAuthorizer(authorizer)}`,
        requiresApiKey && `key ${show(requiresApiKey)}`,
        isPrivate && `private ${show(isPrivate)}`,
        cors && printCors(cors).trim(),
        publicReason && `because ${publicReason.value}`,
      );
    }
    case 'websocket':
      return `websocket ${show(trigger.routeKey)} ${printAuthorizer(trigger.authorizer)}`;
    default:
      return join(trigger.kind, trigger.subject && show(trigger.subject));
  }
}

function printAuthorizer({ value }: Fact<Authorizer>): string {
  if (value === undefined) return '?';
  return `${value.kind}${value.isExplicit === true ? '!' : ''}${value.name === undefined ? '' : `:${value.name}`}`;
}

function printCors({ origins, allowsCredentials, methods }: CrossOrigin): string {
  const credentials = allowsCredentials === true ? ' with credentials' : allowsCredentials === undefined ? ' with credentials?' : '';
  return ` cors ${origins.map(show).join(',')}${credentials}${methods === undefined ? '' : ` ${methods.map(show).join(',')}`}`;
}

function show(fact: Fact<string | number | boolean> | undefined): string {
  return String(fact?.value ?? '?');
}
