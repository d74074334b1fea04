package org.cpd

import com.google.gson.JsonElement
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.io.path.relativeTo
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicContainer
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.assertThrows

/** A question with what is given and what is expected of the answer. */
class GivenCase(val name: String, val ask: String, val given: JsonObject, val expect: JsonElement) {
    /** The error that is expected; null where an answer is. */
    val error: JsonObject? get() = (expect as? JsonObject)?.getAsJsonObject("error")

    /** Holds an answer, given as JSON text, to what is expected. */
    fun check(file: String, answer: () -> String) {
        val label = "$file, $name"
        val error = error
        if (error != null) {
            checkError(label, error, assertThrows<CpdException>(label) { answer() })
        } else {
            assertEquals(emptyList<String>(), differences(expect, JsonParser.parseString(answer())), label)
        }
    }

    companion object {
        fun read(case: JsonObject) = GivenCase(
            name = case.text("name"),
            ask = case.text("ask"),
            given = case.getAsJsonObject("given"),
            expect = case["expect"],
        )
    }
}

/** A file of cases with its [name], and as [content] what else it says. */
class GivenCaseFile(val name: String, private val content: JsonObject, val cases: List<GivenCase>) {
    /** The document of a name: that of the file itself, or the bundled one of an id. */
    fun document(name: String, bundled: (String) -> String): String = content.document(name, bundled)

    /** The frameworks that the file names; without a list, the bundled ones. */
    val frameworks: List<String> by lazy {
        content.getAsJsonArray("frameworks")?.map { it.document(Frameworks::json) } ?: Frameworks.ids().map(Frameworks::json)
    }

    /** A test for each case. */
    fun tests(check: (GivenCase) -> Unit): DynamicContainer =
        dynamicContainer(name, cases.map { case -> dynamicTest(case.name) { check(case) } })

    companion object {
        /** The files under a folder, in order. */
        fun all(root: Path): List<GivenCaseFile> = caseFiles(root).map { path ->
            val content = JsonParser.parseString(path.readText()).asJsonObject
            val name = path.relativeTo(root).toString()
            val cases = content.getAsJsonArray("cases").map { GivenCase.read(it.asJsonObject) }
            check(cases.isNotEmpty()) { "no cases in $name" }
            GivenCaseFile(name, content, cases)
        }
    }
}

/** A document as JSON text. */
fun JsonObject.json(name: String): String = checkNotNull(this[name]) { "the case gives no `$name`" }.toString()

/** A document as JSON text: one that is given, or the bundled one of an id. */
fun JsonObject.document(name: String, bundled: (String) -> String): String =
    checkNotNull(this[name]) { "the case gives no `$name`" }.document(bundled)

private fun JsonElement.document(bundled: (String) -> String): String =
    if (isJsonPrimitive) bundled(asString) else toString()

/** A plain text, such as a date or an id. */
fun JsonObject.text(name: String): String = checkNotNull(this[name]) { "the case gives no `$name`" }.asString

/** What stands in a list; nothing where there is none. */
fun JsonObject.list(name: String): List<JsonElement> = getAsJsonArray(name)?.toList().orEmpty()

/** A list as JSON Lines; a line that is a text is taken as it stands. */
fun jsonLines(list: Iterable<JsonElement>): String =
    list.joinToString("\n") { if (it.isJsonPrimitive) it.asString else it.toString() }
