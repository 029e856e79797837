// What the sender wrote is put into gaps of the system message of a template.
import { ChatPromptTemplate, HumanMessagePromptTemplate, SystemMessagePromptTemplate } from '@langchain/core/prompts';
import { ChatBedrockConverse } from '@langchain/aws';
import { StringOutputParser } from '@langchain/core/output_parsers';
import type { APIGatewayProxyHandlerV2, SQSHandler } from 'aws-lambda';

const model = new ChatBedrockConverse({ model: process.env.MODEL });
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You are {persona}. Answer in one sentence.'],
  ['human', '{question}'],
]);
const chain = prompt.pipe(model).pipe(new StringOutputParser());

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  // ruleid: no-prompt-injection
  const answer = await chain.invoke({ persona, question });
  return { statusCode: 200, body: answer };
};

export const whole: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-prompt-injection
  const answer = await chain.invoke(JSON.parse(event.body ?? '{}'));
  return { statusCode: 200, body: answer };
};

const built = ChatPromptTemplate.fromMessages([
  SystemMessagePromptTemplate.fromTemplate('Write in {language}.'),
  HumanMessagePromptTemplate.fromTemplate('{text}'),
]);

export const translate: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const { language, text } = JSON.parse(body);
    // ruleid: no-prompt-injection
    const messages = await built.formatMessages({ language, text });
    await model.invoke(messages);
  }
};
