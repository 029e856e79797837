resource "aws_cognito_user_pool" "p" {
  name = "p"
  schema {
    name                = "role"
    attribute_data_type = "String"
    mutable             = false
  }
}
resource "aws_lambda_function" "del" {
  function_name = "del"
  filename      = "dist/del.zip"
  handler       = "del.handler"
  runtime       = "nodejs20.x"
  role          = aws_iam_role.r.arn
}
resource "aws_apigatewayv2_api" "api" {
  name          = "api"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.api.id
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  name             = "jwt"
}
resource "aws_apigatewayv2_integration" "del" {
  api_id           = aws_apigatewayv2_api.api.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.del.invoke_arn
}
resource "aws_apigatewayv2_route" "del" {
  api_id             = aws_apigatewayv2_api.api.id
  route_key          = "DELETE /orders"
  target             = "integrations/${aws_apigatewayv2_integration.del.id}"
  authorization_type = "JWT"
  authorizer_id      = aws_apigatewayv2_authorizer.jwt.id
}
