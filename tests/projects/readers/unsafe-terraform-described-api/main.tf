resource "aws_lambda_function" "save" {
  function_name = "save"
  handler       = "src/save.handler"
  runtime       = "nodejs20.x"
  role          = "x"
}
resource "aws_lambda_function" "list" {
  function_name = "list"
  handler       = "src/list.handler"
  runtime       = "nodejs20.x"
  role          = "x"
}
resource "aws_api_gateway_rest_api" "api" {
  name = "api"
  body = jsonencode({
    openapi = "3.0.1"
    info    = { title = "api", version = "1.0" }
    components = {
      securitySchemes = {
        pool = {
          type = "apiKey"
          name = "Authorization"
          in   = "header"
          x-amazon-apigateway-authtype   = "cognito_user_pools"
          x-amazon-apigateway-authorizer = { type = "cognito_user_pools", providerARNs = ["arn:aws:cognito-idp:x"] }
        }
      }
    }
    paths = {
      "/notes" = {
        post = {
          x-amazon-apigateway-integration = {
            httpMethod = "POST"
            type       = "AWS_PROXY"
            uri        = aws_lambda_function.save.invoke_arn
          }
        }
        get = {
          security = [{ pool = [] }]
          x-amazon-apigateway-integration = {
            httpMethod = "POST"
            type       = "AWS_PROXY"
            uri        = "${aws_lambda_function.list.invoke_arn}"
          }
        }
      }
    }
  })
}
