import type { AccessPlaces, ConstructModel, Place } from './construct-rows.ts';

/** The actions of a listener are blocks, which Pulumi has as a list. */
function readActions(name: string): { readonly target: readonly Place[]; readonly access: AccessPlaces } {
  const both = [`props.${name}[]`, `props.${name}s[]`];
  const at = (place: string): readonly Place[] => both.map((each) => `${each}.${place}`);
  const targets = [...at('target_group_arn'), ...at('forward[].target_group[].arn'), ...at('forward[].target_groups[].arn')];
  const config = ['authenticate_oidc[]', 'authenticate_cognito[]'];
  return {
    target: targets,
    access: {
      forms: { jwt: at('authenticate_oidc'), cognito: at('authenticate_cognito') },
      letsThrough: { places: config.flatMap((each) => at(`${each}.on_unauthenticated_request`)), says: ['ALLOW'] },
    },
  };
}

const onListener = readActions('default_action');
const onRule = readActions('action');

/** Load balancers of Terraform and Pulumi: listeners send requests to groups, to which functions are attached apart from them. */
export const flatBalancers: ConstructModel = {
  evidence: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener_rule',
  routes: [
    {
      types: ['aws_lb_listener', 'aws_alb_listener', 'aws.lb.Listener', 'aws.alb.Listener'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      fixedPath: '/{proxy+}',
      needs: onListener.target,
      ...onListener,
    },
    {
      types: ['aws_lb_listener_rule', 'aws_alb_listener_rule', 'aws.lb.ListenerRule', 'aws.alb.ListenerRule'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      paths: ['props.condition[].path_pattern[].values[]', 'props.conditions[].path_pattern[].values[]'],
      fixedPath: '/{proxy+}',
      needs: onRule.target,
      ...onRule,
    },
  ],
  attachments: [
    {
      types: [
        'aws_lb_target_group_attachment',
        'aws_alb_target_group_attachment',
        'aws.lb.TargetGroupAttachment',
        'aws.alb.TargetGroupAttachment',
      ],
      group: ['props.target_group_arn'],
      targets: ['props.target_id'],
    },
  ],
};
