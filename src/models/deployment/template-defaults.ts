/** What a function of CloudFormation gets when nothing is said. */
export const templateDefaults = { timeoutSeconds: 3, memoryMegabytes: 128 } as const;

/** APIs of SAM that a template has without describing them, as soon as an event of a function is of that type. */
export const implicitApis = { Api: 'ServerlessRestApi', HttpApi: 'ServerlessHttpApi' } as const;

/** Resources that deploy another template, by the property that says where it is. */
export const nestedTemplates = { 'AWS::CloudFormation::Stack': 'TemplateURL', 'AWS::Serverless::Application': 'Location' } as const;
