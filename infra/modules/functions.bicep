param name string
param planName string
@description('The name of the service in azure.yaml, by which azd finds the app.')
param serviceName string
param location string
param tags object

param identityId string
param identityClientId string
param insightsConnectionString string
@description('The outputs of storage.bicep.')
param storage object
param vaultUri string

param regionFile string
param mailboxKind string
param smtpHost string
param smtpPort string
param smtpSecurity string
param smtpUser string
param teamsCards bool
param pagesBaseUrl string

// Without a version: the app follows a new one. (The region key never gets one.)
var secret = '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/{0})'

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': serviceName })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: storage.packages
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        // The lowest that the plan takes; a region's mail needs one or two.
        maximumInstanceCount: 40
      }
    }
  }
}

// An own resource, since the pages' default address is known only once the app exists.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union({
    AzureWebJobsStorage__blobServiceUri: storage.blob
    AzureWebJobsStorage__queueServiceUri: storage.queue
    AzureWebJobsStorage__tableServiceUri: storage.table
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    Region__File: regionFile
    Region__Key: format(secret, 'region-key')
    DataProtection__Certificate: format(secret, 'data-protection')
    Mailbox__Kind: mailboxKind
    Smtp__Host: smtpHost
    Smtp__Port: smtpPort
    Smtp__Security: smtpSecurity
    Pages__BaseUrl: empty(pagesBaseUrl) ? 'https://${app.properties.defaultHostName}' : pagesBaseUrl
    // The plan knows no time zones: all schedules are in UTC and the code reckons in the region's zone.
    // Every minute; and every hour, since what is due and not sent yet is then found by itself.
    Sweep__Schedule: '0 * * * * *'
    Digest__Schedule: '0 5 * * * *'
    Review__Schedule: '0 10 * * * *'
    Retention__Schedule: '0 30 1 * * *'
    SignIn__Entra: 'false'
    Smtp__ToAnyone: 'true'
  }, empty(smtpUser) ? {} : {
    Smtp__User: smtpUser
    Smtp__Password: format(secret, 'smtp-password')
  }, teamsCards ? {
    Teams__Webhook: format(secret, 'teams-webhook')
  } : {})
}

output name string = app.name
