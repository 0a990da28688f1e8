import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite'

import { createServer } from './server.js'

defineIntegrationTestSuite(createServer, { noIncrementalDelivery: true })
