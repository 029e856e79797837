module "write" {
  source             = "./modules/endpoint"
  name               = "write"
  authorization_type = "NONE"
}
