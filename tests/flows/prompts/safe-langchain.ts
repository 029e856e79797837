// Written templates that the request fills; the message of a human.
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const model = new ChatOpenAI({ model: 'gpt-4o' });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { question } = JSON.parse(event.body ?? '{}');
  // ok: no-prompt-injection
  await model.invoke([new SystemMessage('You are a clerk'), new HumanMessage(`Question: ${question}`)]);
  const prompt = ChatPromptTemplate.fromMessages([
    ['system', 'You are a clerk'],
    ['human', '{input}'],
  ]);
  const other = PromptTemplate.fromTemplate('Answer {input}');
  // ok: no-prompt-injection
  const result = await prompt.pipe(model).invoke({ input: question });
  // ok: no-prompt-injection
  await other.pipe(model).invoke({ input: question });
  return { statusCode: 200, body: String(result.content) };
};
