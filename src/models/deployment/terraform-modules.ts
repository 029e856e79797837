/** Modules of the public registry that rows know, by their source. */
export const moduleNames: readonly (readonly [RegExp, string])[] = [
  [/terraform-aws-modules\/(?:terraform-aws-)?lambda(?:\/aws)?$/u, 'module.lambda'],
  [/terraform-aws-modules\/(?:terraform-aws-)?apigateway-v2(?:\/aws)?$/u, 'module.apigateway-v2'],
];
