/** A small application that the documentation shows, and whose tests run. */
package io.github.schemacontract.docs.example;
