package org.cpd

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals

private const val SOME = "\$some"

/**
 * Where [actual] is not as [expected], each with its JSON Pointer; empty where it is.
 *
 * Members that are not expected may be there. Arrays have the same length and match item by item, but
 * `{"${'$'}some": […]}` asks only that each of its items matches one of the array's.
 */
fun differences(expected: JsonElement, actual: JsonElement?, pointer: String = ""): List<String> = when {
    actual == null -> listOf("$pointer: expected $expected, found nothing")
    expected is JsonObject && expected.has(SOME) -> someDifferences(expected[SOME].asJsonArray, actual, pointer)
    expected is JsonObject && actual is JsonObject ->
        expected.entrySet().flatMap { (name, value) -> differences(value, actual[name], "$pointer/$name") }
    expected is JsonArray && actual is JsonArray && expected.size() == actual.size() ->
        expected.flatMapIndexed { index, value -> differences(value, actual[index], "$pointer/$index") }
    expected == actual -> emptyList()
    else -> listOf("$pointer: expected $expected, found $actual")
}

private fun someDifferences(expected: JsonArray, actual: JsonElement, pointer: String): List<String> {
    if (actual !is JsonArray) return listOf("$pointer: expected an array, found $actual")
    val missing = expected.filter { item -> actual.none { differences(item, it).isEmpty() } }
    return missing.map { "$pointer: expected some item to match $it, found $actual" }
}

/** Holds an exception to the `error` that a case expects. */
fun checkError(label: String, expected: JsonObject, error: CpdException) {
    assertEquals(expected["code"].asString, error.code(), label)
    val pointers = expected.getAsJsonArray("pointers") ?: return
    assertEquals(pointers.map { it.asString }, error.problems().map(Problem::pointer), label)
}
