resource "aws_lambda_function" "orders" {
  function_name = "orders"
  filename      = "${path.module}/orders.zip"
  handler       = "orders.handler"
  runtime       = "nodejs20.x"
  role          = aws_iam_role.r.arn
}
resource "aws_lambda_function" "open" {
  function_name = "open"
  filename      = "${path.module}/open.zip"
  handler       = "open.handler"
  runtime       = "nodejs20.x"
  role          = aws_iam_role.r.arn
}
resource "aws_api_gateway_rest_api" "api" { name = "api" }
resource "aws_api_gateway_authorizer" "a" {
  name           = "a"
  rest_api_id    = aws_api_gateway_rest_api.api.id
  authorizer_uri = aws_lambda_function.auth.invoke_arn
  type           = "TOKEN"
}
resource "aws_api_gateway_resource" "orders" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_rest_api.api.root_resource_id
  path_part   = "orders"
}
locals { methods = { GET = { auth = "CUSTOM", fn = aws_lambda_function.orders.invoke_arn }, DELETE = { auth = "NONE", fn = aws_lambda_function.open.invoke_arn } } }
resource "aws_api_gateway_method" "m" {
  for_each      = local.methods
  rest_api_id   = aws_api_gateway_rest_api.api.id
  resource_id   = aws_api_gateway_resource.orders.id
  http_method   = each.key
  authorization = each.value.auth
  authorizer_id = each.value.auth == "CUSTOM" ? aws_api_gateway_authorizer.a.id : null
}
resource "aws_api_gateway_integration" "i" {
  for_each                = local.methods
  rest_api_id             = aws_api_gateway_rest_api.api.id
  resource_id             = aws_api_gateway_resource.orders.id
  http_method             = aws_api_gateway_method.m[each.key].http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = each.value.fn
}
