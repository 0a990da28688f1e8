<?php
/*
 * Shows a piece of HTML of Amity in a page, and keeps a copy of it for when Amity cannot be reached.
 *
 *   <?php require_once __DIR__ . '/amity.php'; amity('https://amity.example/embed/articles.html?first=5') ?>
 *
 * PHP 5.6 or newer, with the extension curl or with allow_url_fopen. Nothing here needs to be changed. Copies are kept in the
 * folder amity-copies beside this file, or in the one that the constant AMITY_COPIES names; where it cannot be written there
 * are none. How the page is asked to look belongs in its style sheet and in the address.
 */

/**
 * Shows what an address of Amity answers. A copy that is younger than 10 seconds is shown without asking. What was withdrawn
 * is replaced by its notice, and no copy of it stays. Where Amity cannot answer, the last copy is shown, for a day.
 *
 * @param string $address  of a piece: http or https, /embed/<component>.html?…
 * @param string $instead  HTML that is shown when there is neither an answer nor a copy
 */
function amity($address, $instead = '')
{
    $path = parse_url($address, PHP_URL_PATH);
    if (!preg_match('#^https?://#i', $address) || !preg_match('#/embed/[a-z]+\.html$#', (string) $path)) {
        trigger_error('amity(): not the address of a piece: https://…/embed/<component>.html?…', E_USER_WARNING);
        echo $instead;
        return;
    }
    $file = amity_folder() . '/' . hash('sha256', $address) . '.txt';
    $copy = amity_copy($file);
    // After a question without an answer no reader waits for another one for half a minute.
    if (($copy && $copy['age'] < 10) || amity_age("$file.missed") < 30) {
        echo $copy ? $copy['html'] : $instead;
        return;
    }
    list($status, $etag, $html) = amity_ask($address, $copy ? $copy['etag'] : '');
    if ($status === 304 && $copy) {
        @touch($file);
        echo $copy['html'];
    } elseif ($status === 200) {
        amity_keep($file, $etag . "\n" . $html);
        echo $html;
    } elseif ($status === 401 || $status === 403) {
        // The key does not hold: what stands there stays, and the notice says why nothing new comes.
        echo $copy ? $copy['html'] : $instead, $html;
    } elseif ($status >= 400 && $status < 500 && $status !== 408 && $status !== 429) {
        // Withdrawn, not there, or asked wrongly: the answer says which.
        @unlink($file);
        echo $html;
    } else {
        amity_keep("$file.missed", '');
        echo $copy ? $copy['html'] : ($instead === '' ? $html : $instead);
    }
}

/** Where copies are. Not the folder for temporary files, into which others on the same machine may write. */
function amity_folder()
{
    return defined('AMITY_COPIES') ? AMITY_COPIES : __DIR__ . '/amity-copies';
}

/** Seconds since a file was written; a day and more for one that is not there. */
function amity_age($file)
{
    clearstatcache(true, $file);
    $written = @filemtime($file);
    return $written === false ? 86400 : abs(time() - $written);
}

/** A copy of less than a day, or null. Its first line is its ETag. */
function amity_copy($file)
{
    $age = amity_age($file);
    $text = $age < 86400 ? @file_get_contents($file) : false;
    if ($text === false || strpos($text, "\n") === false) {
        return null;
    }
    list($etag, $html) = explode("\n", $text, 2);
    return array('age' => $age, 'etag' => $etag, 'html' => $html);
}

/** Keeps a text, whole or not at all: others read the file at the same time. With a new one those of yesterday go. */
function amity_keep($file, $text)
{
    @mkdir(dirname($file), 0700, true);
    if (!@file_exists($file)) {
        foreach (glob(dirname($file) . '/*.txt*') ?: array() as $old) {
            amity_age($old) < 86400 || @unlink($old);
        }
    }
    $beside = "$file." . uniqid('', true);
    if (@file_put_contents($beside, $text) === strlen($text)) {
        @rename($beside, $file);
    } else {
        @unlink($beside);
    }
}

/** Asks, and waits for five seconds at most. Status, ETag and text; status 0 where nobody answered as Amity does. */
function amity_ask($address, $etag)
{
    $headers = $etag === '' ? array() : array("If-None-Match: $etag");
    $ask = function_exists('curl_init') ? 'amity_curl' : 'amity_stream';
    list($lines, $html) = $ask($address, $headers);
    $status = 0;
    $told = '';
    $isPiece = false;
    foreach ($lines as $line) {
        if (preg_match('#^HTTP/\S+ (\d{3})#i', $line, $found)) {
            $status = (int) $found[1];
        } elseif (preg_match('#^etag:\s*(\S+)#i', $line, $found)) {
            $told = $found[1];
        } elseif (preg_match('#^content-type:\s*text/html#i', $line)) {
            $isPiece = true;
        }
    }
    // Something on the way that answers in Amity's place, and an answer that broke off, are none. A piece is ASCII alone.
    $isPiece = $isPiece && preg_match('#^\s*<[\x00-\x7f]+$#', (string) $html) && stripos($html, '<html') === false;
    return $html !== false && ($isPiece || $status === 304) ? array($status, $told, $html) : array(0, '', '');
}

function amity_curl($address, $headers)
{
    $lines = array();
    $request = curl_init($address);
    curl_setopt_array($request, array(
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_CONNECTTIMEOUT => 3,
        CURLOPT_TIMEOUT => 5,
        CURLOPT_ENCODING => '',
        CURLOPT_HEADERFUNCTION => function ($request, $line) use (&$lines) {
            $lines[] = $line;
            return strlen($line);
        },
    ));
    $html = curl_exec($request);
    return array($lines, $html);
}

function amity_stream($address, $headers)
{
    // In HTTP/1.0 there are no chunks, for all of which PHP would wait before it looks at the clock.
    $http = array('protocol_version' => 1.0, 'header' => $headers, 'timeout' => 5);
    $http += array('ignore_errors' => true, 'follow_location' => 0);
    $stream = @fopen($address, 'r', false, stream_context_create(array('http' => $http)));
    if ($stream === false) {
        return array(array(), false);
    }
    $html = '';
    $end = microtime(true) + 5;
    // The time of a stream begins anew with each byte; a page waits for the whole.
    while (!feof($stream) && microtime(true) < $end) {
        stream_set_timeout($stream, 1);
        $html .= (string) fread($stream, 65536);
    }
    $about = stream_get_meta_data($stream);
    $lines = $about['wrapper_data'];
    $isWhole = feof($stream);
    foreach ($lines as $line) {
        // A stream that is cut off ends like any other.
        if (preg_match('#^content-length:\s*(\d+)#i', $line, $told)) {
            $isWhole = $isWhole && strlen($html) === (int) $told[1];
        }
    }
    fclose($stream);
    return array($lines, $isWhole ? $html : false);
}
