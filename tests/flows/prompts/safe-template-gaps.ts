// What the sender wrote is put into gaps of the user's message only; two braces are no gap.
import { ChatPromptTemplate, HumanMessagePromptTemplate, SystemMessagePromptTemplate } from '@langchain/core/prompts';
import { ChatBedrockConverse } from '@langchain/aws';
import { StringOutputParser } from '@langchain/core/output_parsers';
import type { APIGatewayProxyHandlerV2, SQSHandler } from 'aws-lambda';

const model = new ChatBedrockConverse({ model: process.env.MODEL });
const personas: Readonly<Record<string, string>> = { librarian: 'a friendly librarian', clerk: 'a clerk' };
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You are {persona}. Answer as {{"question": "…"}}.'],
  ['human', '{question}'],
]);
const chain = prompt.pipe(model).pipe(new StringOutputParser());

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  // ok: no-prompt-injection
  const answer = await chain.invoke({ persona: persona === 'clerk' ? personas.clerk : personas.librarian, question });
  return { statusCode: 200, body: answer };
};

const built = ChatPromptTemplate.fromMessages([
  SystemMessagePromptTemplate.fromTemplate('Write in {language}.'),
  HumanMessagePromptTemplate.fromTemplate('{text}'),
]);

export const translate: SQSHandler = async ({ Records }) => {
  for (const { body } of Records) {
    const { text } = JSON.parse(body);
    // ok: no-prompt-injection
    const messages = await built.formatMessages({ language: 'French', text });
    await model.invoke(messages);
  }
};

const plain = ChatPromptTemplate.fromMessages([
  ['system', 'Answer in one sentence.'],
  ['human', '{question}'],
]).pipe(model);

export const whole: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: no-prompt-injection
  const { content } = await plain.invoke(JSON.parse(event.body ?? '{}'));
  return { statusCode: 200, body: String(content) };
};
