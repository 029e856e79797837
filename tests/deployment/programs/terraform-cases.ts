import type { ProgramCase } from './program-case.ts';

const fn = `
resource "aws_lambda_function" "fn" {
  function_name = "fn"
  handler       = "index.handler"
  filename      = "\${path.module}/dist/orders.zip"
}
`;
const own = 'aws_lambda_function.fn dist/orders/index#handler';

function inMain(body: string): Readonly<Record<string, string>> {
  return { 'main.tf': `${fn}${body}` };
}

/** Files of Terraform. */
export const terraformCases: readonly ProgramCase[] = [
  {
    name: 'facts of a function',
    files: {
      'main.tf': `
variable "stage" { default = "dev" }
locals {
  shared = { STAGE = var.stage }
}
data "archive_file" "code" {
  type        = "zip"
  source_dir  = "\${path.module}/src"
  output_path = "code.zip"
}
resource "aws_lambda_function" "fn" {
  function_name                  = "\${var.stage}-fn"
  handler                        = "orders.main"
  filename                       = data.archive_file.code.output_path
  timeout                        = 30
  memory_size                    = 256
  reserved_concurrent_executions = 2
  environment {
    variables = merge(local.shared, { TABLE = aws_dynamodb_table.t.id })
  }
  tracing_config {
    mode = "Active"
  }
}
resource "aws_dynamodb_table" "t" { name = "t" }`,
    },
    expected: [
      'aws_lambda_function.fn src/orders#main',
      '  timeout 30',
      '  memory 256',
      '  tracing active',
      '  concurrency 2',
      '  env STAGE=dev',
      '  env TABLE=?',
    ],
  },
  {
    name: 'a URL for everybody',
    files: inMain(
      `resource "aws_lambda_function_url" "u" {\n  function_name = aws_lambda_function.fn.function_name\n  authorization_type = "NONE"\n}`,
    ),
    expected: [own, '  url ANY $default none'],
  },
  {
    name: 'a URL for IAM, with origins',
    files: inMain(
      `resource "aws_lambda_function_url" "u" {\n  function_name = aws_lambda_function.fn.arn\n  authorization_type = "AWS_IAM"\n  cors {\n    allow_origins = ["*"]\n    allow_credentials = true\n  }\n}`,
    ),
    expected: [own, '  url ANY $default iam cors * with credentials'],
  },
  {
    name: 'routes of an HTTP API',
    files: inMain(`
resource "aws_apigatewayv2_api" "api" {
  name          = "api"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id          = aws_apigatewayv2_api.api.id
  authorizer_type = "JWT"
}
resource "aws_apigatewayv2_integration" "i" {
  api_id          = aws_apigatewayv2_api.api.id
  integration_uri = aws_lambda_function.fn.invoke_arn
}
resource "aws_apigatewayv2_route" "a" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "GET /a"
  target             = "integrations/\${aws_apigatewayv2_integration.i.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.jwt.id
}
resource "aws_apigatewayv2_route" "b" {
  api_id    = aws_apigatewayv2_api.api.id
  route_key = "GET /b"
  target    = "integrations/\${aws_apigatewayv2_integration.i.id}"
}`),
    expected: [own, '  http GET /a jwt', '  http GET /b none'],
  },
  {
    name: 'routes of a map',
    files: inMain(`
locals {
  routes = {
    "GET /a" = true
    "GET /b" = false
  }
}
resource "aws_apigatewayv2_api" "api" { protocol_type = "HTTP" }
resource "aws_apigatewayv2_route" "all" {
  for_each           = { for key, value in local.routes : key => value }
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = each.key
  target             = aws_lambda_function.fn.arn
  authorization_type = each.value ? "AWS_IAM" : "NONE"
}`),
    expected: [own, '  http GET /a iam', '  http GET /b none'],
  },
  {
    name: 'a WebSocket',
    files: inMain(`
resource "aws_apigatewayv2_api" "ws" { protocol_type = "WEBSOCKET" }
resource "aws_apigatewayv2_route" "send" {
  api_id    = aws_apigatewayv2_api.ws.id
  route_key = "send"
  target    = aws_lambda_function.fn.arn
}
resource "aws_apigatewayv2_route" "connect" {
  api_id             = aws_apigatewayv2_api.ws.id
  route_key          = "$connect"
  target             = aws_lambda_function.fn.arn
  authorization_type = "AWS_IAM"
}`),
    expected: [own, '  websocket send iam', '  websocket $connect iam'],
  },
  {
    name: 'methods of a REST API',
    files: inMain(`
resource "aws_api_gateway_rest_api" "api" { name = "api" }
resource "aws_api_gateway_resource" "a" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_rest_api.api.root_resource_id
  path_part   = "orders"
}
resource "aws_api_gateway_resource" "b" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_resource.a.id
  path_part   = "{id}"
}
resource "aws_api_gateway_authorizer" "pool" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  type        = "COGNITO_USER_POOLS"
}
resource "aws_api_gateway_method" "get" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_resource.b.id
  http_method   = "GET"
  authorization = "COGNITO_USER_POOLS"
  authorizer_id = aws_api_gateway_authorizer.pool.id
}
resource "aws_api_gateway_method" "post" {
  rest_api_id      = aws_api_gateway_rest_api.api.id
  resource_id      = aws_api_gateway_resource.a.id
  http_method      = "POST"
  authorization    = "NONE"
  api_key_required = true
}
resource "aws_api_gateway_integration" "get" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  resource_id = aws_api_gateway_resource.b.id
  http_method = aws_api_gateway_method.get.http_method
  uri         = aws_lambda_function.fn.invoke_arn
}
resource "aws_api_gateway_integration" "post" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  resource_id = aws_api_gateway_method.post.resource_id
  http_method = "POST"
  uri         = aws_lambda_function.fn.invoke_arn
}`),
    expected: [own, '  rest GET /orders/{id} cognito', '  rest POST /orders none key'],
  },
  {
    name: 'mappings, topics, buckets and schedules',
    files: inMain(`
resource "aws_sqs_queue" "q" { name = "q" }
resource "aws_dynamodb_table" "t" { name = "t" }
resource "aws_lambda_event_source_mapping" "q" {
  event_source_arn = aws_sqs_queue.q.arn
  function_name    = aws_lambda_function.fn.arn
}
resource "aws_lambda_event_source_mapping" "t" {
  event_source_arn = aws_dynamodb_table.t.stream_arn
  function_name    = aws_lambda_function.fn.arn
}
resource "aws_sns_topic_subscription" "s" {
  topic_arn = "arn:aws:sns:eu-west-1:1:topic"
  protocol  = "lambda"
  endpoint  = aws_lambda_function.fn.arn
}
resource "aws_s3_bucket_notification" "b" {
  bucket = "uploads"
  lambda_function {
    lambda_function_arn = aws_lambda_function.fn.arn
    events              = ["s3:ObjectCreated:*"]
  }
}
resource "aws_cloudwatch_event_rule" "daily" { schedule_expression = "rate(1 day)" }
resource "aws_cloudwatch_event_target" "daily" {
  rule = aws_cloudwatch_event_rule.daily.name
  arn  = aws_lambda_function.fn.arn
}`),
    expected: [
      own,
      '  queue ${aws_sqs_queue.q.arn}',
      '  dynamodb-stream ${aws_dynamodb_table.t.stream_arn}',
      '  topic arn:aws:sns:eu-west-1:1:topic',
      '  bucket uploads',
      '  schedule rate(1 day)',
    ],
  },
  {
    name: 'policies of a role',
    files: {
      'main.tf': `
resource "aws_iam_role" "r" { name = "r" }
resource "aws_lambda_function" "fn" {
  function_name = "fn"
  handler       = "a.b"
  filename      = "dist/app.zip"
  role          = aws_iam_role.r.arn
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["dynamodb:*"], Resource = "*" }] })
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:x/*"]
  }
}
resource "aws_iam_policy" "d" { policy = data.aws_iam_policy_document.d.json }
resource "aws_iam_role_policy_attachment" "d" {
  role       = aws_iam_role.r.name
  policy_arn = aws_iam_policy.d.arn
}`,
    },
    expected: ['aws_lambda_function.fn dist/app/a#b', '  allow dynamodb:* on *', '  allow s3:GetObject on arn:x/*'],
  },
  {
    name: 'what is open to everybody',
    files: inMain(`
resource "aws_lambda_permission" "all" {
  function_name = aws_lambda_function.fn.function_name
  action        = "lambda:InvokeFunction"
  principal     = "*"
}
resource "aws_lambda_permission" "api" {
  function_name = aws_lambda_function.fn.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
}
resource "aws_s3_bucket" "b" { bucket = "b" }
resource "aws_s3_bucket_acl" "b" {
  bucket = aws_s3_bucket.b.id
  acl    = "public-read"
}
resource "aws_s3_bucket_public_access_block" "closed" {
  bucket              = aws_s3_bucket.b.id
  block_public_policy = true
}
data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.b.id
  policy = data.aws_iam_policy_document.open.json
}`),
    expected: [own, 'public permission aws_lambda_function.fn', 'public bucket aws_s3_bucket.b', 'public bucket aws_s3_bucket.b'],
  },
  {
    name: 'modules of the registry',
    files: {
      'main.tf': `
module "orders" {
  source                     = "terraform-aws-modules/lambda/aws"
  function_name              = "orders"
  handler                    = "index.handler"
  source_path                = "\${path.module}/src/orders"
  create_lambda_function_url = true
  timeout                    = 5
}
module "api" {
  source = "terraform-aws-modules/apigateway-v2/aws"
  routes = {
    "GET /orders" = {
      authorization_type = "AWS_IAM"
      integration = {
        uri = module.orders.lambda_function_arn
      }
    }
    "GET /open" = {
      integration = {
        uri = module.orders.lambda_function_arn
      }
    }
  }
}`,
    },
    expected: [
      'module.orders src/orders/index#handler',
      '  url ANY $default none',
      '  http GET /orders iam',
      '  http GET /open none',
      '  timeout 5',
    ],
  },
  {
    name: 'modules of the program',
    files: {
      'main.tf': `
module "open" {
  source  = "./modules/endpoint"
  name    = "open"
  is_open = true
}
module "closed" {
  source = "./modules/endpoint"
  name   = "closed"
}
resource "aws_sqs_queue" "q" { name = "q" }
resource "aws_lambda_event_source_mapping" "q" {
  event_source_arn = aws_sqs_queue.q.arn
  function_name    = module.closed.function_arn
}`,
      'modules/endpoint/main.tf': `
variable "name" {}
variable "is_open" { default = false }
resource "aws_lambda_function" "fn" {
  function_name = var.name
  handler       = "\${var.name}.handler"
  filename      = "\${path.root}/x.zip"
}
resource "aws_lambda_function_url" "u" {
  function_name      = aws_lambda_function.fn.function_name
  authorization_type = var.is_open ? "NONE" : "AWS_IAM"
}
output "function_arn" { value = aws_lambda_function.fn.arn }`,
    },
    expected: [
      'aws_lambda_function.fn x/open#handler',
      '  url ANY $default none',
      'aws_lambda_function.fn x/closed#handler',
      '  url ANY $default iam',
      '  queue ${aws_sqs_queue.q.arn}',
    ],
  },
  {
    name: 'counts',
    files: inMain(`
variable "enabled" { default = false }
resource "aws_lambda_function_url" "none" {
  count              = var.enabled ? 1 : 0
  function_name      = aws_lambda_function.fn.arn
  authorization_type = "NONE"
}
resource "aws_lambda_function_url" "some" {
  count              = 1
  function_name      = aws_lambda_function.fn.arn
  authorization_type = "AWS_IAM"
}`),
    expected: [own, '  url ANY $default iam'],
  },
  {
    name: 'a broken file, read as far as it is whole',
    files: inMain(
      `resource "aws_lambda_function_url" "u" {\n  function_name = aws_lambda_function.fn.arn\n  authorization_type = "NONE"\n}\nbroken {{ =\n`,
    ),
    expected: [own, '  url ANY $default none', 'problem main.tf:11'],
  },
  {
    name: 'names that name each other',
    files: inMain(
      `locals {\n  a = local.b\n  b = local.a\n}\nresource "aws_lambda_function_url" "u" {\n  function_name = local.a\n  authorization_type = local.b\n}`,
    ),
    expected: [own, 'other url ANY $default unknown'],
  },
];
